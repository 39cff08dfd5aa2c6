import { fail, type Result, succeed } from '../result.ts';
import type { Row } from './feed.ts';
import { isRow, parseJson } from './json.ts';
import { readLine, readLink, readPhones } from './plain-text.ts';

/** The committee of an area or region that answers for a meeting, and its helpline. */
export type ServiceBody = {
  readonly name: string;
  readonly website: string | null;
  readonly helpline: { readonly number: string; readonly label: string } | null;
};

/** Reads a GetServiceBodies answer, by id. A body without a helpline has that of the one above it. */
export function readServiceBodies(text: string | undefined): Result<Map<string, ServiceBody>, string> {
  const bodies = new Map<string, ServiceBody>();
  if (text === undefined) return succeed(bodies);
  const json = parseJson(text);
  if (!json.ok) return fail(`The service bodies cannot be read. ${json.problem}`);
  if (!Array.isArray(json.value))
    return fail('The service bodies file is not the answer of GetServiceBodies.');
  const rows = new Map(json.value.filter(isRow).map((row) => [readLine(row.id), row]));
  for (const [id, row] of rows) {
    const name = readLine(row.name, 200);
    if (!id || !name) continue;
    bodies.set(id, { name, website: readLink(row.url), helpline: findHelpline(row, rows) });
  }
  return succeed(bodies);
}

/** Its own, or the nearest above it. The tree is someone else's data: it may go round in a circle. */
function findHelpline(row: Row, rows: ReadonlyMap<string | null, Row>): ServiceBody['helpline'] {
  let body: Row | undefined = row;
  for (let levels = 0; body && levels < 10; levels += 1) {
    const number = readPhones(body.helpline)[0]?.number;
    if (number) return { number, label: `${readLine(body.name, 80) ?? ''} helpline`.trim() };
    body = rows.get(readLine(body.parent_id));
  }
  return null;
}
