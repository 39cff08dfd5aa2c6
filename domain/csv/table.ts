import { type Listing, listingSchema } from '../listing.ts';
import { fail, type Result, succeed } from '../result.ts';
import { columnByAlias, plainTitle } from './aliases.ts';
import { COLUMNS, type Column, type Draft } from './columns.ts';
import { BYTE_ORDER_MARK, formatCsv, unguardCell } from './guard.ts';
import { plainProblem } from './plain-problem.ts';

/** In the first two columns: which listing a row is, and which version of it was written out. */
export const ID_COLUMN = 'id';
export const VERSION_COLUMN = 'version';

/** The names of all columns, as a table of ours begins. */
export const COLUMN_NAMES: readonly string[] = [
  ID_COLUMN,
  VERSION_COLUMN,
  ...COLUMNS.map(({ name }) => name),
];

/** A listing to be written out. Without its version it is only to be read: no table with such a row changes it. */
export type StoredListing = {
  readonly id: number;
  readonly version: number | null;
  readonly listing: Listing;
};

/** Listings as a table for people: the same listings are the same bytes. Addresses stand in it as they are given. */
export function formatTable(listings: readonly StoredListing[]): string {
  return TABLE_START + formatTableRows(listings);
}

/** What a table begins with, for those who write it out bit by bit. */
export const TABLE_START = BYTE_ORDER_MARK + formatCsv([COLUMN_NAMES]);

export function formatTableRows(listings: readonly StoredListing[]): string {
  const rows = listings.map(({ id, version, listing }) => [
    String(id),
    String(version ?? ''),
    ...COLUMNS.map((column) => column.format(listing)),
  ]);
  return formatCsv(rows);
}

/** Which of a table's columns holds what: the names of ours, by the place of theirs. */
export type Mapping = Readonly<Record<number, string>>;

/** The columns whose names are ours, or what others often call them. The rest a person must name. */
export function suggestMapping(header: readonly string[]): Mapping {
  const taken = new Map<string, number>();
  const take = (name: string | undefined, at: number) => {
    if (name !== undefined && !taken.has(name) && ![...taken.values()].includes(at)) taken.set(name, at);
  };
  for (const [at, title] of header.entries()) {
    take(
      COLUMN_NAMES.find((name) => plainTitle(name) === plainTitle(title)),
      at,
    );
  }
  for (const [at, title] of header.entries()) take(columnByAlias(title), at);
  return Object.fromEntries([...taken].map(([name, at]) => [at, name]));
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

/** What new listings are where their row does not say it. */
export type ForNew = {
  readonly kind?: string | undefined;
  /** Fills in cells from others, such as the town from the ZIP code. */
  readonly complete?: (cells: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
};

/** @param row counts from 1, the header being 1 */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  row: number,
  forNew: ForNew = {},
): Result<ReadRow, CellProblem> {
  const named: Record<string, string> = {};
  for (const [at, name] of Object.entries(mapping)) named[name] ??= unguardCell(cells[Number(at)] ?? '');
  const cellOf = (name: string) => named[name];
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
    apply: (base) => applyRow(base, base ? named : completed(named, forNew), row),
  });
}

function completed(cells: Readonly<Record<string, string>>, { kind, complete }: ForNew) {
  const whole = complete ? complete(cells) : cells;
  return kind && !whole.kind?.trim() ? { ...whole, kind } : whole;
}

function applyRow(
  base: Listing | null,
  cells: Readonly<Record<string, string>>,
  row: number,
): Result<Listing, CellProblem[]> {
  const draft: Draft = base ? { ...base } : { attendance: 'in-person', place: null };
  const problems: CellProblem[] = [];
  const complain = ({ name }: Column, problem: string) =>
    problems.push({ row, column: name, cell: cells[name] ?? '', problem });
  for (const column of COLUMNS) {
    const cell = cells[column.name];
    if (cell === undefined) continue;
    // What the cell says already is not read again: nothing of it can be lost on the way.
    if (base && column.format(base) === cell) continue;
    if (!column.read(draft, cell)) complain(column, 'This cannot be read.');
  }
  if (problems.length > 0) return fail(problems);
  const listing = listingSchema.safeParse(draft);
  if (listing.success) return succeed(listing.data);
  for (const issue of listing.error.issues) {
    const column = columnOf(issue.path.map(String)) ?? COLUMNS[0];
    if (column && !problems.some((one) => one.column === column.name)) complain(column, plainProblem(issue));
  }
  return fail(problems);
}

/** What is wrong with a place as a whole is its point: it has two halves, and 0,0 is none. */
function columnOf([first = '', part]: readonly string[]): Column | undefined {
  const field = first === 'place' ? `place.${part ?? 'latitude'}` : first;
  return COLUMNS.find((column) => column.field === field);
}

export type ChangedCell = { readonly column: string; readonly before: string; readonly after: string };

/** In which cells two states of a listing differ. */
export function changedCells(before: Listing, after: Listing): ChangedCell[] {
  return COLUMNS.flatMap(({ name, format }) =>
    format(before) === format(after) ? [] : [{ column: name, before: format(before), after: format(after) }],
  );
}
