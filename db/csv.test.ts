import { beforeEach, describe, expect, test } from 'vitest';
import { demoCommunity } from '#data/demo/index.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { splitExample } from '#domain/csv/example-reader.ts';
import { formatTable, type Mapping, readRow, suggestMapping } from '#domain/csv/table.ts';
import { type Listing, type ListingInput, listingSchema } from '#domain/listing.ts';
import { type Db, openDb } from './client.ts';
import { applyCsv, type CsvRules, previewCsv } from './csv.ts';
import { exportCsv } from './csv-export.ts';
import type { DeskSearch } from './desk-listings.ts';
import { readListing } from './listing-rows.ts';
import { changeListing, saveListing } from './listings.ts';
import { syncTerms } from './terms.ts';
import { undoBatch } from './undo.ts';

const ana = { by: 'ana', at: new Date('2026-06-01T12:00:00Z') };

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

async function add(name: string, change: Partial<ListingInput> = {}): Promise<number> {
  const input: ListingInput = { kind: 'meeting', name, attendance: 'online', ...change };
  const saved = await saveListing(db, input, ana);
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}

async function written(...asked: [search?: DeskSearch, mayChange?: CsvRules['mayChange']]): Promise<string> {
  let csv = '';
  for await (const part of exportCsv(db, ...asked)) csv += part;
  return csv;
}

async function exported(): Promise<{ header: string[]; rows: string[][]; mapping: Mapping }> {
  const [header = [], ...rows] = splitExample(await written());
  return { header, rows, mapping: suggestMapping(header) };
}

const writes = () => db.prepare('SELECT total_changes()').pluck().get();

describe('a preview', () => {
  test('of what was written out and not touched says that nothing changes, and writes nothing', async () => {
    await add('=One', { phones: [{ number: '+1 508 555 0100' }] });
    await add('Two', { status: 'ended' });
    const { rows, mapping } = await exported();
    const before = writes();
    expect(await previewCsv(db, rows, mapping)).toMatchObject({
      rows: 2,
      unchanged: 2,
      adds: [],
      changes: [],
      holds: [],
      rejects: [],
    });
    expect(writes()).toBe(before);
  });

  test('counts every row once: added, changed, unchanged, held or rejected with its cell', async () => {
    for (const name of ['One', 'Two', 'Three', 'Four']) await add(name);
    await add('Never', { status: 'do-not-list' });
    const { header, rows, mapping } = await exported();
    const [one = [], two = [], three = [], four = []] = rows;
    const set = (row: string[], name: string, cell: string) =>
      row.map((old, at) => (header[at] === name ? cell : old));
    changeListing(db, 3, { ...readListing(db, 3), summary: 'Newer' }, ana);
    const row = (cells: Record<string, string>) => header.map((name) => cells[name] ?? '');
    const preview = await previewCsv(
      db,
      [
        set(one, 'wait', 'None'),
        two,
        set(three, 'wait', 'None'),
        set(four, 'attendance', 'by boat'),
        set(one, 'wait', 'Weeks'),
        row({ id: '999', name: 'x' }),
        row({ id: '1e3', name: 'x' }),
        row({ kind: 'meeting', name: 'Five', attendance: 'online' }),
        row({ kind: 'meeting', name: 'five!', attendance: 'online' }),
        row({ kind: 'meeting', name: 'TWO', attendance: 'online' }),
        row({ kind: 'meeting', name: 'Never', attendance: 'online' }),
      ],
      mapping,
    );
    expect(preview.adds).toMatchObject([{ row: 9, listing: { name: 'Five' } }]);
    expect(preview.changes).toEqual([
      {
        row: 2,
        id: 1,
        name: 'One',
        fields: [{ field: 'wait', before: null, after: 'None' }],
        cells: [{ column: 'wait', before: '', after: 'None' }],
      },
    ]);
    expect(preview.unchanged).toBe(1);
    expect(preview.holds).toEqual([
      { row: 4, id: 3, because: 'changed-since' },
      { row: 6, id: 1, because: 'twice' },
      { row: 10, id: null, because: 'twice' },
      { row: 11, id: 2, because: 'listed-already' },
      { row: 12, id: 5, because: 'do-not-list' },
    ]);
    expect(preview.rejects.map(({ row, column, cell }) => [row, column, cell])).toEqual([
      [5, 'attendance', 'by boat'],
      [7, 'id', '999'],
      [8, 'id', '1e3'],
    ]);
    expect(preview.rows).toBe(11);
  });
});

describe('what was confirmed', () => {
  test('is done in one act, which can be undone', async () => {
    await add('One');
    const { header, rows, mapping } = await exported();
    const changed = [rows[0]?.map((cell, at) => (header[at] === 'wait' ? 'None' : cell)) ?? []];
    const added = header.map((name) => ({ kind: 'meeting', name: 'New', attendance: 'online' })[name] ?? '');
    const records = [...changed, added];
    const { digest } = await previewCsv(db, records, mapping);
    const applied = await applyCsv(db, records, mapping, digest, ana);
    if (!applied.ok) throw new Error(applied.problem);
    expect(readListing(db, 1).wait).toBe('None');
    expect(readListing(db, 2).name).toBe('New');
    const twice = await applyCsv(db, records, mapping, digest, ana);
    expect(twice).toEqual({ ok: false, problem: 'changed-since-preview' });
    expect(await undoBatch(db, applied.value.batchId, ana)).toMatchObject({ undone: 2, left: [] });
    expect(readListing(db, 1).wait).toBeNull();
    expect(readListing(db, 2).status).toBe('draft');
  });

  test('is not done when somebody has changed a listing since it was shown', async () => {
    await add('One');
    const { header, rows, mapping } = await exported();
    const records = [rows[0]?.map((cell, at) => (header[at] === 'wait' ? 'None' : cell)) ?? []];
    const { digest } = await previewCsv(db, records, mapping);
    changeListing(db, 1, { ...readListing(db, 1), summary: 'Newer' }, ana);
    const before = writes();
    expect(await applyCsv(db, records, mapping, digest, ana)).toEqual({
      ok: false,
      problem: 'changed-since-preview',
    });
    expect(writes()).toBe(before);
  });

  test('cannot say anything about medicine, the demo or another listing’s number', async () => {
    const header = ['name', 'kind', 'attendance', 'medication', 'demo', 'stance'];
    const records = [['Sly', 'meeting', 'online', 'welcomes', '1', 'welcomes']];
    const mapping = suggestMapping(header);
    const { digest } = await previewCsv(db, records, mapping);
    await applyCsv(db, records, mapping, digest, ana);
    expect(db.prepare('SELECT name, demo FROM listings').all()).toEqual([{ name: 'Sly', demo: 0 }]);
    expect(db.prepare('SELECT count(*) FROM claims').pluck().get()).toBe(0);
  });
});

test('what a search finds is written out, all of it, without what was merged away', async () => {
  for (let count = 0; count < 130; count++) await add(`Group ${count}`, count < 3 ? { status: 'draft' } : {});
  db.exec('UPDATE listings SET merged_into = 1 WHERE id = 2');
  const ids = (csv: string) =>
    splitExample(csv)
      .slice(1)
      .map(([id]) => Number(id));
  expect(ids(await written())).toEqual([1, ...Array.from({ length: 128 }, (_, index) => index + 3)]);
  expect(ids(await written({ status: 'draft' }))).toEqual([1, 3]);
  expect(ids(await written({ words: 'group 129' }))).toEqual([130]);
});

describe('somebody whose listings are not all', () => {
  const own = (listing: Listing) => listing.place?.county === 'Worcester County';
  const hidden = {
    attendance: 'in-person' as const,
    place: {
      street: '9 Secret Street',
      town: 'Quincy',
      latitude: 42.2512,
      longitude: -71.0023,
      visibility: 'hidden' as const,
    },
  };

  test('sees hidden places of the others no finer than visitors, and cannot hand those rows in again', async () => {
    await add('Theirs', hidden);
    await add('Own', {
      ...hidden,
      place: { ...hidden.place, street: '5 Own Street', latitude: 42.5, county: 'Worcester County' },
    });
    const csv = await written({}, own);
    expect(csv).not.toMatch(/Secret|42\.2512/);
    expect(csv).toContain('5 Own Street');
    const [header = [], ...rows] = splitExample(csv);
    const mapping = suggestMapping(header);
    expect(await previewCsv(db, rows, mapping), 'whoever hands it in').toMatchObject({
      unchanged: 1,
      changes: [],
      holds: [{ row: 2, id: 1, because: 'no-version' }],
    });
    expect(await previewCsv(db, rows, mapping, { mayChange: own })).toMatchObject({
      holds: [{ row: 2, id: 1, because: 'not-yours' }],
    });
  });

  test('adds nothing elsewhere, and moves nothing there', async () => {
    await add('Own', { place: { town: 'Worcester', county: 'Worcester County' } });
    const { header, rows, mapping } = await exported();
    const set = (cells: Record<string, string>, row: readonly string[] = []) =>
      header.map((name, at) => cells[name] ?? row[at] ?? '');
    const records = [
      set({ county: 'Suffolk County' }, rows[0]),
      set({ kind: 'food', name: 'Elsewhere', town: 'Boston' }),
      [''],
      set({ kind: 'food', name: 'Here', county: 'Worcester County' }),
    ];
    expect(await previewCsv(db, records, mapping, { mayChange: own })).toMatchObject({
      rows: 3,
      adds: [{ row: 5 }],
      holds: [
        { row: 2, because: 'not-yours' },
        { row: 3, because: 'not-yours' },
      ],
    });
  });
});

test('every kind of listing, written out and read into nothing, is the same listing', () => {
  const listings = demoCommunity('2026-06-01').map(({ input }) => listingSchema.parse(input));
  const stored = listings.map((listing, index) => ({ id: index + 1, version: 1, listing }));
  const csv = formatTable(stored);
  const [header = [], ...rows] = splitExample(csv);
  const mapping = suggestMapping(header);
  const again = rows.map((cells, index) => {
    const row = readRow(cells, mapping, index + 2);
    if (!row.ok) throw new Error(JSON.stringify(row.problem));
    const applied = row.value.apply(null);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
    return applied.value;
  });
  expect(again).toEqual(listings);
  expect(formatTable(again.map((listing, index) => ({ id: index + 1, version: 1, listing })))).toBe(csv);
});
