/** For tests: a table that we wrote, as any reader of CSV splits it. Files of others need a reader that knows their ways. */
export function splitExample(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g);
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
