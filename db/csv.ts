import { createHash } from 'node:crypto';
import { isBlank } from '#domain/csv/read-table.ts';
import {
  type CellProblem,
  type ChangedCell,
  changedCells,
  type ForNew,
  ID_COLUMN,
  type Mapping,
  type ReadRow,
  readRow,
} from '#domain/csv/table.ts';
import type { Listing } from '#domain/listing.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { wordsOf } from '#domain/text.ts';
import type { Author } from './author.ts';
import { startBatch } from './batches.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { addListing, changeListing } from './listings.ts';
import { overrideFields } from './overrides.ts';
import { prepared } from './prepared.ts';

/** What a table would do. Every row is one of these: added, changed, unchanged, held or rejected. */
export type CsvPreview = {
  readonly rows: number;
  readonly adds: readonly { readonly row: number; readonly listing: Listing }[];
  readonly changes: readonly {
    readonly row: number;
    readonly id: number;
    readonly name: string;
    readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
    /** The same as the table has it, cell by cell. */
    readonly cells: readonly ChangedCell[];
  }[];
  readonly unchanged: number;
  /** Rows that a person must look at first, and why. */
  readonly holds: readonly { readonly row: number; readonly id: number | null; readonly because: CsvHold }[];
  readonly rejects: readonly CellProblem[];
  /** Stands for exactly this outcome: what is confirmed is what was shown. */
  readonly digest: string;
};

export type CsvHold =
  /** Somebody has changed the listing since the table was written out. */
  | 'changed-since'
  /** The row has a listing's number without its version: nobody can tell what it was written from. */
  | 'no-version'
  /** It is outside the counties and feeds of whoever handed the table in, or would be. */
  | 'not-yours'
  /** One of the same kind, name and town is listed: `id` says which. */
  | 'listed-already'
  /** The group asked not to be listed. */
  | 'do-not-list'
  /** Another row of the table is about the same listing. */
  | 'twice';

/** What the person who hands a table in may do, and what new listings are where their row does not say it. */
export type CsvRules = {
  readonly forNew?: ForNew;
  /** Whether a listing is theirs to change; `feeds` are the slugs of the lists it came with. */
  readonly mayChange?: (listing: Listing, feeds: readonly { readonly slug: string }[]) => boolean;
};

/** What the rows of a table (without its header) would do. Writes nothing. */
export async function previewCsv(
  db: Db,
  records: readonly (readonly string[])[],
  mapping: Mapping,
  rules: CsvRules = {},
): Promise<CsvPreview> {
  return db.transaction(() => plan(db, records, mapping, rules))();
}

/**
 * Does what a preview showed, in one act that can be undone. `changed-since-preview` when it would do anything else by
 * now; then nothing is written.
 */
export async function applyCsv(
  db: Db,
  records: readonly (readonly string[])[],
  mapping: Mapping,
  digest: string,
  author: Author,
  rules: CsvRules = {},
): Promise<Result<{ batchId: number; preview: CsvPreview }, 'changed-since-preview'>> {
  const apply = db.transaction(
    (): Result<{ batchId: number; preview: CsvPreview }, 'changed-since-preview'> => {
      const preview = plan(db, records, mapping, rules);
      if (preview.digest !== digest) return fail('changed-since-preview');
      const { adds, changes } = preview;
      const what = `Table: ${adds.length} added, ${changes.length} changed`;
      const batchId = startBatch(db, 'bulk', what, author);
      const act = { ...author, batchId };
      for (const { listing } of adds) addListing(db, listing, act);
      for (const { id, fields } of changes) {
        const before = readListing(db, id);
        const after = { ...before, ...Object.fromEntries(fields.map(({ field, after }) => [field, after])) };
        changeListing(db, id, after, act);
        overrideFields(db, id, before, after, act);
      }
      return succeed({ batchId, preview });
    },
  );
  return apply.immediate();
}

function plan(
  db: Db,
  records: readonly (readonly string[])[],
  mapping: Mapping,
  rules: CsvRules,
): CsvPreview {
  const adds: CsvPreview['adds'][number][] = [];
  const changes: CsvPreview['changes'][number][] = [];
  const holds: CsvPreview['holds'][number][] = [];
  const rejects: CellProblem[] = [];
  const seen = new Set<string>();
  let names: ListedNames | undefined;
  const listed = () => {
    names ??= readListedNames(db);
    return names;
  };
  let [rows, unchanged] = [0, 0];
  for (const [index, cells] of records.entries()) {
    if (cells.every(isBlank)) continue;
    rows += 1;
    const read = readRow(cells, mapping, index + 2, rules.forNew);
    if (!read.ok) rejects.push(read.problem);
    else {
      const outcome = planRow(db, read.value, rules, seen, listed);
      if (outcome === null) unchanged += 1;
      else if ('rejects' in outcome) rejects.push(...outcome.rejects);
      else if ('because' in outcome) holds.push(outcome);
      else if ('fields' in outcome) changes.push(outcome);
      else adds.push(outcome);
    }
  }
  const outcome = { rows, adds, changes, unchanged, holds, rejects };
  const digest = createHash('sha256').update(JSON.stringify(outcome)).digest('base64url');
  return { ...outcome, digest };
}

type Outcome =
  | CsvPreview['adds'][number]
  | CsvPreview['changes'][number]
  | CsvPreview['holds'][number]
  | { readonly rejects: readonly CellProblem[] }
  | null;

function planRow(
  db: Db,
  read: ReadRow,
  { mayChange = () => true }: CsvRules,
  seen: Set<string>,
  listed: () => ListedNames,
): Outcome {
  const { row, id, version } = read;
  if (id === null) return planAdd(read, mayChange, seen, listed);
  const stored = prepared(db, 'SELECT version, status FROM listings WHERE id = ?').get(id) as
    | { version: number; status: string }
    | undefined;
  const unknown = {
    row,
    column: ID_COLUMN,
    cell: String(id),
    problem: 'There is no listing of this number.',
  };
  if (!stored) return { rejects: [unknown] };
  if (seen.has(String(id))) return { row, id, because: 'twice' };
  seen.add(String(id));
  const before = readListing(db, id);
  const applied = read.apply(before);
  if (!applied.ok) return { rejects: applied.problem };
  const fields = (Object.keys(applied.value) as (keyof Listing)[])
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(applied.value[field]))
    .map((field) => ({ field, before: before[field], after: applied.value[field] }));
  if (fields.length === 0) return null;
  const feeds = feedsOf(db, id);
  if (!mayChange(before, feeds) || !mayChange(applied.value, feeds)) return { row, id, because: 'not-yours' };
  if (version === null) return { row, id, because: 'no-version' };
  if (version !== stored.version) return { row, id, because: 'changed-since' };
  if (stored.status === 'do-not-list') return { row, id, because: 'do-not-list' };
  return { row, id, name: before.name, fields, cells: changedCells(before, applied.value) };
}

function planAdd(
  { row, apply }: ReadRow,
  mayChange: NonNullable<CsvRules['mayChange']>,
  seen: Set<string>,
  listed: () => ListedNames,
): Outcome {
  const applied = apply(null);
  if (!applied.ok) return { rejects: applied.problem };
  const listing = applied.value;
  if (!mayChange(listing, [])) return { row, id: null, because: 'not-yours' };
  const name = wordsOf(listing.name).join(' ');
  const town = wordsOf(listing.place?.town ?? '').join(' ');
  const key = [listing.kind, name, town, JSON.stringify(listing.schedules)].join('\n');
  if (seen.has(key)) return { row, id: null, because: 'twice' };
  seen.add(key);
  const alike = listed().get(`${listing.kind}\n${name}`) ?? [];
  const same = alike.find((one) => wordsOf(one.town ?? '').join(' ') === town);
  if (!same) return { row, listing };
  return { row, id: same.id, because: same.status === 'do-not-list' ? 'do-not-list' : 'listed-already' };
}

/** The slugs of the lists that a listing came with. */
export function feedsOf(db: Db, listingId: number): { slug: string }[] {
  return prepared(
    db,
    'SELECT slug FROM feed_records JOIN feeds ON feeds.id = feed_id WHERE listing_id = ? ORDER BY slug',
  ).all(listingId) as { slug: string }[];
}

/** By kind and name: where there are listings of that name, and of those who asked not to be listed. */
type ListedNames = ReadonlyMap<string, readonly { id: number; status: string; town: string | null }[]>;

function readListedNames(db: Db): ListedNames {
  const rows = prepared(
    db,
    `SELECT listings.id, status, kind, listings.name, town FROM listings LEFT JOIN places ON places.id = place_id
     WHERE status IN ('do-not-list', 'published', 'paused', 'draft')`,
  ).all() as { id: number; status: string; kind: string; name: string; town: string | null }[];
  const names = new Map<string, { id: number; status: string; town: string | null }[]>();
  for (const { id, status, kind, name, town } of rows) {
    const key = `${kind}\n${wordsOf(name).join(' ')}`;
    names.set(key, [...(names.get(key) ?? []), { id, status, town }]);
  }
  return names;
}
