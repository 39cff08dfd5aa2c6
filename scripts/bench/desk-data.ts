import type { Db } from '#db/client.ts';
import type { Report } from '#domain/feeds/report.ts';
import { KIND_CODES } from '#domain/kinds/index.ts';
import { addDays } from '#domain/schedule/day.ts';
import { makeRandom } from './random.ts';

/**
 * Fills a database with so many listings as the desk sees them: some never checked, some gone from their feed, some
 * without a pin, one in three with words about medicine of all ages. Without history or search rows, which the desk's
 * queues never read.
 */
export function fillDesk(db: Db, count: number, today: string): void {
  const random = makeRandom('desk');
  const daysAgo = (most: number) => addDays(today, -random.below(most));
  db.pragma('synchronous = OFF');
  db.exec(`INSERT INTO feeds (slug, name, format, created_at) VALUES ('f', 'F', 'meeting-guide', '');
    INSERT INTO runs (feed_id, started_at, finished_at, status, content_hash, report)
      VALUES (1, '', '', 'held', '', '${JSON.stringify({ ...EMPTY_REPORT, heldBecause: 'All are gone.' })}')`);
  const place = db.prepare(
    `INSERT INTO places (id, street, town, county, region, latitude, longitude, precision, visibility, created_at,
       updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'exact', 'public', '', '')`,
  );
  const listing = db.prepare(
    `INSERT INTO listings (id, slug, kind, name, place_id, attendance, status, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, 'in-person', ?, '', '')`,
  );
  const card = db.prepare('INSERT INTO cards (listing_id, card) VALUES (?, ?)');
  const claim = db.prepare(
    `INSERT INTO claims (listing_id, type, medication, stance, source, said_on, method, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, 'group', ?, 'phone', 'ana', '')`,
  );
  const mention = db.prepare('INSERT INTO medicine_mentions (listing_id, since) VALUES (?, ?)');
  const record = db.prepare(
    `INSERT INTO feed_records (feed_id, external_id, listing_id, content_hash, record, last_seen_run, last_seen_on,
       missing_since) VALUES (1, ?, ?, '', '{}', 1, ?, ?)`,
  );
  db.transaction(() => {
    for (let id = 1; id <= count; id++) {
      const town = random.below(2000);
      const placeId = Math.ceil(id / 3);
      if (id % 3 === 1) {
        const hasPin = random.chance(0.95);
        const spot = hasPin ? [30 + random.next() * 15, -120 + random.next() * 45] : [null, null];
        place.run(placeId, `${id} Main St`, `Town ${town}`, `County ${town % 200}`, `S${town % 40}`, ...spot);
      }
      const status = random.chance(0.97) ? 'published' : 'ended';
      listing.run(id, `listing-${id}`, random.pick(KIND_CODES), `Listing ${id}`, placeId, status);
      const checkedOn = random.chance(0.3) ? daysAgo(500) : null;
      const listedOn = random.chance(0.8) ? daysAgo(60) : null;
      card.run(id, JSON.stringify({ id, status, checkedOn, listedOn, filling: 'x'.repeat(1500) }));
      if (random.chance(0.33)) claim.run(id, 'medication', 'any', 'welcomes', daysAgo(700));
      if (random.chance(0.05)) claim.run(id, 'medication', 'methadone', 'welcomes', daysAgo(700));
      if (random.chance(0.05)) claim.run(id, 'vacancy', null, null, daysAgo(20));
      if (random.chance(0.1)) mention.run(id, daysAgo(200));
      if (listedOn) record.run(`x-${id}`, id, listedOn, random.chance(0.02) ? listedOn : null);
    }
  })();
  db.exec('ANALYZE');
  db.pragma('synchronous = FULL');
}

export const EMPTY_REPORT: Report = {
  rows: 0,
  added: 0,
  updated: 0,
  unchanged: 0,
  held: 0,
  missing: 0,
  rejected: [],
  heldBecause: null,
  heldRows: [],
  remarks: [],
};
