import { expect, test } from 'vitest';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { completeCells } from './complete-cells.ts';
import { formatCsv } from './guard.ts';
import { readTable, readTableText, TABLE_LIMITS } from './read-table.ts';
import { readRow, suggestMapping } from './table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problemOf = (given: Uint8Array) => {
  const text = readTableText(given);
  if (!text.ok) return text.problem;
  const table = readTable(text.value.text);
  return table.ok ? null : table.problem;
};

test('a table that we wrote is read as it was, with hostile cells and line breaks inside', () => {
  const rows = [
    ['name', 'notes'],
    ['=1+1', 'two\r\nlines, "quoted"'],
    [' blank at both ends ', "'@x"],
  ];
  const text = readTableText(bytes(formatCsv(rows)));
  const table = text.ok && readTable(text.value.text);
  expect(table).toEqual({
    ok: true,
    value: {
      header: ['name', 'notes'],
      records: [
        ["'=1+1", 'two\r\nlines, "quoted"'],
        [' blank at both ends ', "''@x"],
      ],
    },
  });
});

test.each([
  ['semicolons', 'name;street;note\r\n"Café; Rose";1, Main;x\r\n'],
  ['tabs', 'name\tstreet\tnote\n"Café; Rose"\t1, Main\tx\n'],
  ['commas', '"name","street","note"\n"Café; Rose","1, Main",x'],
])('a table with %s between its cells is read the same', (_, text) => {
  expect(readTable(text)).toEqual({
    ok: true,
    value: { header: ['name', 'street', 'note'], records: [['Café; Rose', '1, Main', 'x']] },
  });
});

test('what is not UTF-8 is read as Windows-1252 and says so; UTF-16 is told by its mark', () => {
  const old = new Uint8Array([...bytes('name\nCaf'), 0xe9, 0x20, 0x96, 0x20, ...bytes('Rose')]);
  expect(readTableText(old)).toEqual({
    ok: true,
    value: { text: 'name\nCafé – Rose', encoding: 'windows-1252' },
  });
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...'é\tx'].map((sign) => sign.charCodeAt(0))).buffer),
  ]);
  expect(readTableText(wide)).toEqual({ ok: true, value: { text: 'é\tx', encoding: 'utf-16' } });
});

test('lines without cells keep their number, so that rows count as in a spreadsheet', () => {
  const table = readTable('name\n\nOne\n');
  expect(table.ok && table.value.records).toEqual([[''], ['One']]);
});

test('each kind of wrong file has its own problem', () => {
  expect(problemOf(bytes('PK\u0003\u0004rest'))).toEqual({ problem: 'workbook' });
  expect(problemOf(bytes('a\0b'))).toEqual({ problem: 'not-text' });
  expect(problemOf(bytes(' \r\n'))).toEqual({ problem: 'empty' });
  expect(problemOf(bytes('name,town\n'))).toEqual({ problem: 'empty' });
  expect(problemOf(new Uint8Array(TABLE_LIMITS.bytes + 1))).toEqual({ problem: 'too-big' });
  expect(problemOf(bytes(`name\n${'x\n'.repeat(TABLE_LIMITS.rows + 1)}`))).toEqual({
    problem: 'too-many-rows',
  });
  expect(problemOf(bytes(`${'a,'.repeat(200)}\n1`))).toEqual({ problem: 'too-many-columns' });
  expect(problemOf(bytes('name,town\n"One,Worcester\nTwo,Auburn'))).toMatchObject({ problem: 'broken' });
  expect(problemOf(bytes('name\nOne "and" a half,"x\n'))).toMatchObject({ problem: 'broken' });
});

test('the first rows alone can be read of a long table', () => {
  const table = readTable(`name\n${'x\n'.repeat(50)}`, 3);
  expect(table.ok && table.value.records).toHaveLength(3);
});

test('what others call our columns is found, each of ours once, our own names first', () => {
  const header = [
    'Agency Name',
    'Name',
    'Street Address',
    'City',
    'Zip Code',
    'Phone',
    'Telephone',
    'Budget',
  ];
  expect(suggestMapping(header)).toEqual({ 1: 'name', 2: 'street', 3: 'town', 4: 'ZIP', 5: 'phones' });
});

test('a new row needs no more than a kind chosen for all, a name and a ZIP code', () => {
  const gazetteer = readGazetteer();
  const forNew = {
    kind: 'food',
    complete: (cells: Readonly<Record<string, string>>) => completeCells(cells, gazetteer),
  };
  const row = readRow(['Pantry', '01608', 'tue 10:00-12:00'], { 0: 'name', 1: 'ZIP', 2: 'times' }, 2, forNew);
  const read = row.ok && row.value.apply(null);
  expect(read).toMatchObject({
    value: {
      kind: 'food',
      place: { town: 'Worcester', region: 'MA', precision: 'approximate', timeZone: 'America/New_York' },
      schedules: [{ timeZone: 'America/New_York' }],
    },
  });
});

test('a wrong cell is told in words, not in the words of a schema', () => {
  const row = readRow(
    ['x', 'by boat', 'me at home', '200'],
    { 0: 'name', 1: 'attendance', 2: 'e-mail', 3: 'youngest' },
    2,
    { kind: 'food' },
  );
  const read = row.ok && row.value.apply(null);
  expect(read && !read.ok && read.problem.map(({ column, problem }) => [column, problem])).toEqual([
    ['attendance', 'It can be: in-person, online, hybrid, phone.'],
    ['e-mail', 'This is no e-mail address.'],
    ['youngest', 'This is too much: 120 at most.'],
  ]);
});
