import { CsvError, parse } from 'csv-parse/sync';
import { fail, type Result, succeed } from '../result.ts';

/** What a table of others may be at most. Bytes as they are handed in; rows without the header. */
export const TABLE_LIMITS = { bytes: 5 * 1024 * 1024, rows: 20_000, columns: 100, cell: 20_000 } as const;

export type TableText = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' };

export type TableProblem =
  | { readonly problem: 'too-big' | 'empty' | 'workbook' | 'not-text' | 'too-many-rows' | 'too-many-columns' }
  /** A quote that nobody closed, or a cell of no end. `line` counts from 1. */
  | { readonly problem: 'broken'; readonly line: number };

/** A table as its cells, the first row apart. Lines without any cell are kept, so that rows count as in a spreadsheet. */
export type Table = { readonly header: readonly string[]; readonly records: readonly (readonly string[])[] };

/**
 * The text of a file. UTF-8 and UTF-16 are told by their mark or by their bytes; what is neither is taken for
 * Windows-1252, in which older spreadsheets write, and a person is told so.
 */
export function readTableText(bytes: Uint8Array): Result<TableText, TableProblem> {
  if (bytes.length > TABLE_LIMITS.bytes) return fail({ problem: 'too-big' });
  // A workbook is a packed folder, or in older versions a compound file.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return fail({ problem: 'workbook' });
  }
  for (const [mark, name] of [
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
  ] as const) {
    if (startsWith(bytes, mark)) return asText(new TextDecoder(name).decode(bytes), 'utf-16');
  }
  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    return asText(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
  }
}

function asText(text: string, encoding: TableText['encoding']): Result<TableText, TableProblem> {
  if (text.trim() === '') return fail({ problem: 'empty' });
  return text.includes('\0') ? fail({ problem: 'not-text' }) : succeed({ text, encoding });
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** @param firstRows reads no further than so many rows after the header */
export function readTable(text: string, firstRows = TABLE_LIMITS.rows + 1): Result<Table, TableProblem> {
  try {
    const [header = [], ...records] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: TABLE_LIMITS.columns * TABLE_LIMITS.cell,
      to: firstRows + 1,
    });
    if (records.length > TABLE_LIMITS.rows) return fail({ problem: 'too-many-rows' });
    if (header.length > TABLE_LIMITS.columns) return fail({ problem: 'too-many-columns' });
    const isEmpty = header.every(isBlank) || records.every((cells) => cells.every(isBlank));
    return isEmpty ? fail({ problem: 'empty' }) : succeed({ header, records });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail({ problem: 'broken', line: Number(error.lines) || 1 });
  }
}

/** The sign that stands most often between the cells of the first line: comma, semicolon or tab. */
function delimiterOf(text: string): string {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let isQuoted = false;
  for (const sign of text.slice(0, 50_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break;
    else if (!isQuoted && sign in counts) counts[sign as ','] += 1;
  }
  const [best] = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? ',';
}

export function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
