import { deskCutoffs } from '#domain/desk.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { StepCode } from '#domain/sheet/steps.ts';
import type { Named, StandingItem, StandingList } from '#domain/standing-list.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { noteChange } from './record-changes.ts';

/** Why a place on a list needs somebody. */
export type ItemTrouble = 'ended' | 'paused' | 'missing' | 'old' | 'gone';

/** A list as its coordinators work on it. */
export type DeskList = {
  readonly id: number;
  readonly slug: string;
  readonly version: number;
  readonly isRetired: boolean;
  readonly content: StandingList;
  /** In their order. `trouble` null: nothing is wrong. */
  readonly items: readonly (StandingItem & {
    readonly name: string;
    readonly trouble: ItemTrouble | null;
  })[];
};

/** All lists by their titles, those out of use last. There are dozens, not thousands. */
export async function listDeskLists(db: Db, today: Day): Promise<DeskList[]> {
  return db.transaction(() => readLists(db, '1', {}, today))();
}

export async function getDeskList(db: Db, id: number, today: Day): Promise<DeskList | null> {
  return db.transaction(() => readLists(db, 'id = @id', { id }, today)[0] ?? null)();
}

/** A list as anybody may see it; null when there is none of that address, or it is out of use. */
export async function getStandingList(
  db: Db,
  slug: string,
): Promise<(StandingList & { readonly items: readonly StandingItem[] }) | null> {
  const read = db.transaction(() => {
    const row = prepared(db, 'SELECT id FROM standing_lists WHERE slug = ? AND retired_at IS NULL').get(
      slug,
    ) as { id: number } | undefined;
    return row ? { ...readContent(db, row.id), items: readItems(db, row.id) } : null;
  });
  return read();
}

/** The lists that anybody may see, by their titles. */
export async function listStandingLists(db: Db): Promise<(StandingList & { readonly slug: string })[]> {
  const rows = prepared(
    db,
    'SELECT id, slug FROM standing_lists WHERE retired_at IS NULL ORDER BY title_en, id',
  ).all() as { id: number; slug: string }[];
  return rows.map(({ id, slug }) => ({ slug, ...readContent(db, id) }));
}

/** How many lists in use hold a place that has aged, ended or gone. */
export async function countTroubledLists(db: Db, today: Day): Promise<number> {
  return prepared(
    db,
    `SELECT count(DISTINCT list_id) FROM standing_list_items JOIN standing_lists ON standing_lists.id = list_id
     ${CARDS_OF_ITEMS} WHERE standing_lists.retired_at IS NULL AND ${TROUBLE} IS NOT NULL`,
  )
    .pluck()
    .get({ cutoff: deskCutoffs(today).facts }) as number;
}

/** @returns 'taken' when another list has that address, also one out of use: its papers are still around */
export async function addList(
  db: Db,
  slug: string,
  content: StandingList,
  items: readonly StandingItem[],
  author: Author,
): Promise<Result<number, 'taken'>> {
  const add = db.transaction((): Result<number, 'taken'> => {
    if (prepared(db, 'SELECT 1 FROM standing_lists WHERE slug = ?').get(slug)) return fail('taken');
    const at = writtenAt(author);
    const added = prepared(
      db,
      `INSERT INTO standing_lists (slug, title_en, title_es, created_at, updated_at) VALUES (?, '', '', ?, ?)`,
    ).run(slug, at, at);
    const id = Number(added.lastInsertRowid);
    write(db, id, content, items, author);
    noteChange(db, listRecord(id), null, { slug, ...told(db, content, items, false) }, author);
    return succeed(id);
  });
  return add.immediate();
}

/** Saves a list with its places, takes it out of use or brings it back. @returns false when somebody else saved it since */
export async function changeList(
  db: Db,
  {
    id,
    version,
    content,
    items,
    isRetired,
  }: Omit<DeskList, 'slug' | 'items'> & { items: readonly StandingItem[] },
  author: Author,
): Promise<boolean> {
  const change = db.transaction(() => {
    const before = prepared(
      db,
      'SELECT version, retired_at AS retiredAt FROM standing_lists WHERE id = ?',
    ).get(id) as { version: number; retiredAt: string | null } | undefined;
    if (before?.version !== version) return false;
    const was = told(db, readContent(db, id), readItems(db, id), before.retiredAt !== null);
    write(db, id, content, items, author);
    prepared(db, 'UPDATE standing_lists SET retired_at = ?, version = version + 1 WHERE id = ?').run(
      isRetired ? writtenAt(author) : null,
      id,
    );
    noteChange(db, listRecord(id), was, told(db, content, items, isRetired), author);
    return true;
  });
  return change.immediate();
}

/**
 * The places that somebody named, those that anybody may see. One that was merged into another is that other.
 * @returns what names no such place is left out
 */
export async function findNamedListings(
  db: Db,
  named: readonly (Named | { readonly slug: string })[],
): Promise<Named[]> {
  const of = (column: 'id' | 'slug') =>
    prepared(
      db,
      `SELECT cards.listing_id FROM listings JOIN cards ON cards.listing_id = coalesce(merged_into, id)
       WHERE listings.${column} = ?`,
    ).pluck();
  const found = named.flatMap((one): Named[] => {
    const number = ('slug' in one ? of('slug').get(one.slug) : of('id').get(one.number)) as
      | number
      | undefined;
    const step: StepCode | null = 'slug' in one ? null : one.step;
    return number === undefined ? [] : [{ number, step }];
  });
  return [...new Map(found.map((one) => [one.number, one])).values()];
}

/** The key of a list's history. */
export function listRecord(id: number): string {
  return `list:${id}`;
}

/** As its history keeps it: places by what they are called, too, since nobody knows them by their numbers. */
function told(db: Db, content: StandingList, items: readonly StandingItem[], isRetired: boolean) {
  const nameOf = prepared(db, 'SELECT name FROM listings WHERE id = ?').pluck();
  return {
    ...content,
    items: items.map((item) => ({ name: nameOf.get(item.number) as string, ...item })),
    ...(isRetired && { retired: true }),
  };
}

const CARDS_OF_ITEMS = `CROSS JOIN listings ON listings.id = standing_list_items.listing_id
  LEFT JOIN cards ON cards.listing_id = coalesce(listings.merged_into, listings.id)`;

/** The gravest thing about a place, as SQL over `cards.card`; NULL when nothing is wrong. @cutoff: facts before it are old */
const TROUBLE = `CASE WHEN card IS NULL THEN 'gone'
  WHEN card ->> '$.status' != 'published' THEN card ->> '$.status'
  WHEN card ->> '$.missingSince' IS NOT NULL THEN 'missing'
  WHEN max(coalesce(card ->> '$.checkedOn', ''), coalesce(card ->> '$.listedOn', '')) < @cutoff THEN 'old' END`;

function readLists(db: Db, where: string, params: Record<string, number>, today: Day): DeskList[] {
  const rows = prepared(
    db,
    `SELECT id, slug, version, retired_at IS NOT NULL AS retired FROM standing_lists WHERE ${where}
     ORDER BY retired, title_en, id`,
  ).all(params) as { id: number; slug: string; version: number; retired: 0 | 1 }[];
  const about = prepared(
    db,
    `SELECT standing_list_items.listing_id AS number, coalesce(card ->> '$.name', listings.name) AS name,
       ${TROUBLE} AS trouble FROM standing_list_items ${CARDS_OF_ITEMS} WHERE list_id = @id`,
  );
  return rows.map(({ id, slug, version, retired }) => {
    const known = about.all({ id, cutoff: deskCutoffs(today).facts }) as {
      number: number;
      name: string;
      trouble: ItemTrouble | null;
    }[];
    const byNumber = new Map(known.map((one) => [one.number, one]));
    const items = readItems(db, id).map((item) => ({
      name: '',
      trouble: null,
      ...byNumber.get(item.number),
      ...item,
    }));
    return { id, slug, version, isRetired: retired === 1, content: readContent(db, id), items };
  });
}

function readContent(db: Db, id: number): StandingList {
  return prepared(
    db,
    `SELECT title_en AS titleEn, title_es AS titleEs, intro_en AS introEn, intro_es AS introEs
     FROM standing_lists WHERE id = ?`,
  ).get(id) as StandingList;
}

function readItems(db: Db, id: number): StandingItem[] {
  return prepared(
    db,
    `SELECT listing_id AS number, step, words_en AS wordsEn, words_es AS wordsEs
     FROM standing_list_items WHERE list_id = ? ORDER BY position`,
  ).all(id) as StandingItem[];
}

function write(
  db: Db,
  id: number,
  content: StandingList,
  items: readonly StandingItem[],
  author: Author,
): void {
  prepared(
    db,
    `UPDATE standing_lists SET title_en = @titleEn, title_es = @titleEs, intro_en = @introEn, intro_es = @introEs,
       updated_at = @at WHERE id = @id`,
  ).run({ ...content, id, at: writtenAt(author) });
  prepared(db, 'DELETE FROM standing_list_items WHERE list_id = ?').run(id);
  const add = prepared(
    db,
    `INSERT INTO standing_list_items (list_id, listing_id, position, step, words_en, words_es)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const [position, { number, step, wordsEn, wordsEs }] of items.entries()) {
    add.run(id, number, position, step, wordsEn, wordsEs);
  }
}
