import type { Card } from '#domain/card.ts';
import type { Db } from './client.ts';
import { indexCard } from './search-index.ts';

/** For tests of search: makes cards findable, with no more of their listings than a search reads. */
export function addFindable(db: Db, ...cards: readonly Card[]): void {
  for (const one of cards) {
    db.prepare(
      `INSERT INTO listings (id, slug, kind, name, attendance, status, languages, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, '', '')`,
    ).run(one.id, one.slug, one.kind, one.name, one.attendance, one.status, JSON.stringify(one.languages));
    for (const term of one.terms) {
      db.prepare(
        `INSERT INTO listing_terms (listing_id, term_id) SELECT ?, id FROM terms WHERE vocabulary || ':' || code = ?`,
      ).run(one.id, term);
    }
    for (const area of one.serviceAreas) {
      db.prepare('INSERT INTO service_areas (listing_id, type, code) VALUES (?, ?, ?)').run(
        one.id,
        area.type,
        'code' in area ? area.code : '',
      );
    }
    db.prepare('INSERT INTO cards (listing_id, card) VALUES (?, ?)').run(one.id, JSON.stringify(one));
    indexCard(db, one);
  }
}
