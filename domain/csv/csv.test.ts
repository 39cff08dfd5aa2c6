import { describe, expect, test } from 'vitest';
import { type Listing, type ListingInput, listingSchema } from '../listing.ts';
import { COLUMNS } from './columns.ts';
import { splitExample } from './example-reader.ts';
import { formatCsv, guardCell, unguardCell } from './guard.ts';
import { formatPhonesCell, parsePhonesCell } from './phones-cell.ts';
import { formatTable, readRow, suggestMapping } from './table.ts';
import { formatTimesCell, parseTimesCell } from './times-cell.ts';

const HOSTILE = [
  '=HYPERLINK("http://evil.example")',
  '+1',
  '-71.8',
  '@SUM(A1)',
  '\tx',
  '\rx',
  "'=x",
  "''@x",
  '＝1+1',
  '\0x',
];

describe('cells', () => {
  test('nothing that a spreadsheet would run stands first, and every text comes back as it was', () => {
    for (const text of [...HOSTILE, '', 'plain', "it's", "'tis", '508-555-0100', 'a=b']) {
      const cell = guardCell(text);
      expect(cell, text).not.toMatch(/^[=+\-@\t\r\0＝＋－＠]/);
      expect(unguardCell(cell)).toBe(text);
    }
    expect(guardCell("'tis"), 'nothing is guarded without need').toBe("'tis");
  });

  test('quotes, commas and line breaks stay inside their cell', () => {
    expect(formatCsv([['a,b', 'say "hi"', 'two\nlines', ' x', '']])).toBe(
      '"a,b","say ""hi""","two\nlines"," x",\r\n',
    );
  });
});

const zone = 'America/New_York';
const at = (recurrence: object, more: object = {}) => ({
  recurrence,
  startMinute: 1140,
  durationMinutes: 60,
  timeZone: zone,
  exceptions: [],
  ...more,
});

describe('times', () => {
  const schedules = listingSchema.parse({
    kind: 'meeting',
    name: 'x',
    attendance: 'online',
    schedules: [
      at({ type: 'weekly', weekday: 2 }),
      at({ type: 'weekly', weekday: 6 }, { startMinute: 1410, durationMinutes: 90 }),
      at({ type: 'monthly', weekday: 5, nth: 2 }, { durationMinutes: null }),
      at({ type: 'monthly', weekday: 0, nth: -1 }, { timeZone: 'America/Argentina/Buenos_Aires' }),
      at({ type: 'weekly', weekday: 1, everyWeeks: 2, anchor: '2026-05-04' }),
      at({ type: 'dates', dates: ['2026-05-04'] }),
      at(
        { type: 'weekly', weekday: 3 },
        { exceptions: [{ on: '2026-05-06', note: 'No heat; call; tue 19:00' }] },
      ),
      at({ type: 'weekly', weekday: 3 }, { durationMinutes: 1440, timeZone: 'UTC' }),
    ],
  }).schedules;

  test('are short where they can be, and nothing is lost where they cannot', () => {
    const cell = formatTimesCell(schedules);
    expect(cell).toMatch(
      /^tue 19:00-20:00 America\/New_York; sat 23:30-01:00 America\/New_York; 2nd fri 19:00 America\/New_York; last sun/,
    );
    expect(parseTimesCell(cell, null)).toEqual(schedules);
  });

  test('are read as people type them, on the clock of the place', () => {
    expect(parseTimesCell('Tue 19:00-20:00; Last Sun 10:30', zone)).toMatchObject([
      { recurrence: { weekday: 2 }, startMinute: 1140, durationMinutes: 60, timeZone: zone },
      { recurrence: { weekday: 0, nth: -1 }, startMinute: 630, durationMinutes: null },
    ]);
    expect(parseTimesCell('', zone)).toEqual([]);
    for (const bad of [
      'tuesday at 7',
      'tue 25:00',
      'tue 19:00-20:00 Nowhere/Land',
      '{"x":1}',
      '{',
      'tue 7pm',
    ]) {
      expect(parseTimesCell(bad, zone), bad).toBeNull();
    }
    expect(parseTimesCell('tue 19:00', null), 'without any clock').toBeNull();
  });
});

test('phones come back as they were, short or not', () => {
  const phones = [
    { number: '508-555-0100', label: 'Office', extension: '4', languages: ['en', 'es'] },
    { number: '(508) 555-0101', languages: [] },
    { number: '1-800-HELP', label: 'a; b: c (d)', languages: [] },
    { number: '988', label: '', languages: [] },
  ];
  const cell = formatPhonesCell(phones);
  expect(cell).toMatch(/^Office: 508-555-0100 ext\. 4 \(en es\); \(508\) 555-0101; /);
  expect(parsePhonesCell(cell)).toEqual(phones);
  expect(parsePhonesCell('call Bob')).toBeNull();
});

const house: ListingInput = {
  kind: 'recovery-housing',
  name: '=Lantern "House", for all',
  attendance: 'in-person',
  notes: 'Line one\nLine two; "quoted"',
  place: {
    street: '-12 Main',
    town: 'Worcester',
    latitude: 42.26,
    longitude: -71.8,
    visibility: 'hidden',
    timeZone: zone,
  },
  phones: [{ number: '+1 508 555 0100' }],
  schedules: [at({ type: 'weekly', weekday: 2 })] as never,
  terms: ['need:work', 'audience:women'],
  serviceAreas: [{ type: 'county', code: '25027' }],
  organization: { name: 'Lantern', type: 'organization' },
  cost: { type: 'fixed', note: '$150, weekly' },
  details: { weeklyCostDollars: 150 },
};

const listing = listingSchema.parse(house);
const table = (...listings: Listing[]) =>
  formatTable(listings.map((one, index) => ({ id: index + 1, version: 3, listing: one })));
const read = (cells: readonly string[], header: readonly string[]) => {
  const row = readRow(cells, suggestMapping(header), 2);
  if (!row.ok) throw new Error(row.problem.problem);
  return row.value;
};

describe('a table', () => {
  test('written out, read and written out again is the same bytes', () => {
    const csv = table(listing, listingSchema.parse({ kind: 'meeting', name: 'x', attendance: 'online' }));
    const [header = [], ...rows] = splitExample(csv);
    const again = rows.map((cells) => {
      const row = read(cells, header);
      const base =
        row.id === 1 ? listing : listingSchema.parse({ kind: 'meeting', name: 'x', attendance: 'online' });
      const applied = row.apply(base);
      if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
      return applied.value;
    });
    expect(table(...again)).toBe(csv);
    expect(again[0]).toEqual(listing);
  });

  test('read into nothing makes the same listing anew', () => {
    const [header = [], cells = []] = splitExample(table(listing));
    const applied = read(cells, header).apply(null);
    expect(applied).toEqual({ ok: true, value: listing });
  });

  test('changes only the cells that were changed', () => {
    const [header = [], cells = []] = splitExample(table(listing));
    cells[header.indexOf('town')] = 'Auburn';
    cells[header.indexOf('times')] = 'wed 18:00';
    const applied = read(cells, header).apply(listing);
    const { place, schedules, ...same } = listing;
    expect(applied).toMatchObject({ value: { ...same, place: { ...place, town: 'Auburn' } } });
    expect(applied.ok && applied.value.schedules[0]).toMatchObject({ startMinute: 1080, timeZone: zone });
  });

  test('tells every cell that is wrong, and takes nothing of that row', () => {
    const [header = [], cells = []] = splitExample(table(listing));
    const set = (name: string, cell: string) => {
      cells[header.indexOf(name)] = cell;
    };
    set('times', 'tuesdays');
    set('latitude', 'north');
    set('details', '{');
    const wrong = read(cells, header).apply(listing);
    expect(!wrong.ok && wrong.problem.map(({ column, cell }) => [column, cell])).toEqual([
      ['latitude', 'north'],
      ['times', 'tuesdays'],
      ['details', '{'],
    ]);
    set('times', 'tue 19:00');
    set('latitude', '99');
    set('details', '');
    set('website', 'javascript:alert(1)');
    const refused = read(cells, header).apply(listing);
    expect(!refused.ok && refused.problem.map(({ column }) => column).sort()).toEqual([
      'latitude',
      'website',
    ]);
  });

  test('of others is mapped by a person: names are found however they are written, and nothing else is written', () => {
    const header = ['\ufeffNAME', 'Zip ', 'Time-Zone', 'E-Mail', 'medication', 'demo'];
    expect(suggestMapping(header)).toEqual({ 0: 'name', 1: 'ZIP', 2: 'time zone', 3: 'e-mail' });
    const row = readRow(['New', '', '', '', 'welcomes', '1'], { 0: 'name', 4: 'medication', 5: 'demo' }, 7);
    const applied = row.ok && row.value.apply(null);
    expect(applied && !applied.ok && applied.problem).toMatchObject([{ row: 7, column: 'kind' }]);
    expect(COLUMNS.some(({ field }) => /demo|claim|medication/.test(field))).toBe(false);
  });
});
