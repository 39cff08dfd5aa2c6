import { type ListingInput, listingSchema } from '../listing.ts';
import type { Result } from '../result.ts';
import type { FeedRecord, ParsedFeed, Problem, Rejection, Remark, Row } from './feed.ts';
import { isDeeperThan, isRow } from './json.ts';
import { readLine } from './plain-text.ts';
import { withoutPersons } from './private-fields.ts';

const MAX_LEVELS = 64;

export type Remarker = (field: string, remark: string) => void;

/** How a format reads one row. It is given rows that have an id; what it returns is checked here. */
export type RowReader = {
  /** The fields that may hold the publisher's key, the best first. */
  readonly idFields: readonly string[];
  /** The key, when the id alone is not unique. */
  readonly externalId?: (row: Row, id: string) => string;
  readonly read: (row: Row, remark: Remarker) => Result<ListingInput, Problem>;
};

/** Reads every row by itself: a bad one is rejected with its reason and costs only itself. */
export function readRows(rows: readonly unknown[], reader: RowReader): ParsedFeed {
  const records: FeedRecord[] = [];
  const rejected: Rejection[] = [];
  const remarks: Remark[] = [];
  const taken = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const id = isRow(row) ? idOf(row, reader) : null;
    const label = id ?? `row ${index + 1}`;
    const reject = (problem: Problem) => rejected.push({ id: label, ...problem });
    if (!isRow(row)) {
      reject({ field: '', reason: 'the row is not an object' });
    } else if (!id) {
      reject({ field: reader.idFields[0] ?? '', reason: 'it has no id, so it could not be found again' });
    } else if (taken.has(id)) {
      reject({ field: reader.idFields[0] ?? '', reason: 'an earlier row has the same id' });
    } else if (isDeeperThan(row, MAX_LEVELS)) {
      reject({ field: '', reason: `it is nested more than ${MAX_LEVELS} levels deep` });
    } else {
      const listing = reader.read(row, (field, remark) => remarks.push({ id, field, remark }));
      const checked = listing.ok ? listingSchema.safeParse(listing.value) : null;
      if (!listing.ok) reject(listing.problem);
      else if (checked?.success) {
        taken.add(id);
        records.push({ externalId: id, listing: checked.data, raw: withoutPersons(row) });
      } else {
        const issue = checked?.error?.issues[0];
        reject({ field: issue?.path.join('.') ?? '', reason: issue?.message ?? 'it cannot be read' });
      }
    }
  }
  return { rows: rows.length, records, rejected, remarks };
}

function idOf(row: Row, { idFields, externalId }: RowReader): string | null {
  const field = idFields.find((name) => readLine(row[name], 200));
  const id = field === undefined ? null : readLine(row[field], 200);
  return id && externalId ? externalId(row, id) : id;
}
