import { type Listing, listingSchema } from '../listing.ts';
import { fail, type Result, succeed } from '../result.ts';
import { foldText } from '../text.ts';
import { COLUMNS, type Column, type Draft } from './columns.ts';
import { formatCsv, unguardCell } from './guard.ts';

/** In the first two columns: which listing a row is, and which version of it was written out. */
export const ID_COLUMN = 'id';
export const VERSION_COLUMN = 'version';

export type StoredListing = { readonly id: number; readonly version: number; readonly listing: Listing };

/** Listings as a table for people: the same listings are the same bytes. With hidden addresses: for staff alone. */
export function formatTable(listings: readonly StoredListing[]): string {
  const header = [ID_COLUMN, VERSION_COLUMN, ...COLUMNS.map(({ name }) => name)];
  const rows = listings.map(({ id, version, listing }) => [
    String(id),
    String(version),
    ...COLUMNS.map((column) => column.format(listing)),
  ]);
  return formatCsv([header, ...rows]);
}

/** Which of a table's columns holds what: the names of ours, by the place of theirs. */
export type Mapping = Readonly<Record<number, string>>;

/** The columns whose names are ours, however they are written. The rest a person must name. */
export function suggestMapping(header: readonly string[]): Mapping {
  const plain = (text: string) =>
    foldText(unguardCell(text.replace(/^\ufeff/, ''))).replace(/[^a-z0-9]/g, '');
  const names = [ID_COLUMN, VERSION_COLUMN, ...COLUMNS.map(({ name }) => name)];
  const found = header.flatMap((title, at) => {
    const name = names.find((one) => plain(one) === plain(title));
    return name === undefined ? [] : [[at, name] as const];
  });
  return Object.fromEntries(found);
}

/** A cell that cannot be taken, for the person who must put it right. `row` counts from 1, the header being 1. */
export type CellProblem = {
  readonly row: number;
  readonly column: string;
  readonly cell: string;
  readonly problem: string;
};

/** A row as it is named and versioned, with what it makes of a listing. */
export type ReadRow = {
  readonly row: number;
  readonly id: number | null;
  readonly version: number | null;
  /** The listing that the row makes of `base`: of what is stored, or of nothing for a new one. */
  readonly apply: (base: Listing | null) => Result<Listing, CellProblem[]>;
};

/** @param row counts from 1, the header being 1 */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  row: number,
): Result<ReadRow, CellProblem> {
  const cellOf = (name: string) => {
    const at = Object.entries(mapping).find(([, column]) => column === name)?.[0];
    return at === undefined ? undefined : unguardCell(cells[Number(at)] ?? '');
  };
  for (const name of [ID_COLUMN, VERSION_COLUMN]) {
    const cell = (cellOf(name) ?? '').trim();
    if (cell !== '' && !/^[1-9]\d{0,14}$/.test(cell)) {
      return fail({ row, column: name, cell, problem: 'This is no number.' });
    }
  }
  const number = (name: string) => Number(cellOf(name) || 0) || null;
  return succeed({
    row,
    id: number(ID_COLUMN),
    version: number(VERSION_COLUMN),
    apply: (base) => applyRow(base, cellOf, row),
  });
}

function applyRow(
  base: Listing | null,
  cellOf: (name: string) => string | undefined,
  row: number,
): Result<Listing, CellProblem[]> {
  const draft: Draft = base ? { ...base } : { attendance: 'in-person', place: null };
  const problems: CellProblem[] = [];
  const complain = ({ name }: Column, problem: string) =>
    problems.push({ row, column: name, cell: cellOf(name) ?? '', problem });
  for (const column of COLUMNS) {
    const cell = cellOf(column.name);
    if (cell === undefined) continue;
    // What the cell says already is not read again: nothing of it can be lost on the way.
    if (base && column.format(base) === cell) continue;
    if (!column.read(draft, cell)) complain(column, 'This cannot be read.');
  }
  if (problems.length > 0) return fail(problems);
  const listing = listingSchema.safeParse(draft);
  if (listing.success) return succeed(listing.data);
  for (const { path, message } of listing.error.issues) {
    const column = columnOf(path.map(String)) ?? COLUMNS[0];
    if (column && !problems.some((one) => one.column === column.name)) complain(column, message);
  }
  return fail(problems);
}

/** What is wrong with a place as a whole is its point: it has two halves, and 0,0 is none. */
function columnOf([first = '', part]: readonly string[]): Column | undefined {
  const field = first === 'place' ? `place.${part ?? 'latitude'}` : first;
  return COLUMNS.find((column) => column.field === field);
}
