/**
 * What a spreadsheet takes for a formula when a cell begins with it: = + - @, their full-width forms, tab, line breaks
 * and NUL (OWASP, CSV injection).
 */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** The text as a cell that no spreadsheet runs. A mark that stood there already is doubled, so that none is lost. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell that was guarded; any other cell stays as it is. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** By this mark spreadsheets know that a table is in UTF-8. It stands before the first row. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Rows as RFC 4180 has them, for spreadsheets too: CRLF, every cell guarded. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => row.map((text) => quote(guardCell(text))).join(',');
  return rows.map((row) => `${line(row)}\r\n`).join('');
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
