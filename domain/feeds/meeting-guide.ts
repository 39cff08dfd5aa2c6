import { fail, type Result, succeed } from '../result.ts';
import { readAddress } from './addresses.ts';
import type { FeedFormat, FeedOptions, ParsedFeed, Row } from './feed.ts';
import { asRows, isRow, parseJson } from './json.ts';
import { readPosition } from './meeting-guide-place.ts';
import { readMeeting } from './meeting-guide-record.ts';
import { readLine } from './plain-text.ts';
import { checkPoints } from './points.ts';
import { readRows } from './rows.ts';

/** The format of the Meeting Guide app and the TSML family: one JSON list of weekly meetings. */
export const meetingGuide: FeedFormat = { code: 'meeting-guide', fellowship: null, parse };

/** Fields of the format that other lists of things with a name and an id do not have. */
const SIGNS = ['slug', 'day', 'time', 'types', 'formatted_address', 'conference_url'];

function parse(text: string, options: FeedOptions): Result<ParsedFeed, string> {
  const json = parseJson(text);
  const list = json.ok ? findList(json.value) : json;
  const rows = list.ok ? asRows(list.value) : list;
  if (!rows.ok) return rows;
  const first = rows.value.find(isRow);
  if (first && 'id_bigint' in first) return fail('This is the answer of a BMLT server: use --format bmlt.');
  if (first && !rows.value.some((row) => isRow(row) && SIGNS.some((sign) => sign in row))) {
    return fail(
      'None of its rows looks like a meeting: a Meeting Guide feed has fields such as slug, day and time.',
    );
  }
  const spots = rows.value.filter(isRow).flatMap((row) => {
    const { point } = readPosition(row);
    return point ? [{ point, address: readAddress(row) }] : [];
  });
  const context = { ...options, checkPoint: checkPoints(spots) };
  return succeed(
    readRows(rows.value, {
      idFields: ['slug', 'id', 'ID', 'post_name'],
      read: (row, remark) => readMeeting(row, context, remark),
    }),
  );
}

/** A bare list, or one of the two wrapped forms in the wild: `{meetings: […]}` and a spreadsheet's `{values: [[…]]}`. */
function findList(value: unknown): Result<readonly unknown[], string> {
  if (Array.isArray(value)) return succeed(value);
  if (isRow(value) && Array.isArray(value.meetings)) return succeed(value.meetings);
  if (isRow(value) && Array.isArray(value.values)) return succeed(tableToRows(value.values));
  const keys = isRow(value) ? Object.keys(value).slice(0, 5).join(', ') : '';
  return fail(
    `A Meeting Guide feed is a list of meetings, but this file holds ${keys ? `one object (${keys})` : 'none'}.`,
  );
}

/** Column heads become field names: "Conference URL" is conference_url. Blank cells are left out. */
function tableToRows(table: readonly unknown[]): Row[] {
  const [head, ...body] = table.map((row) => (Array.isArray(row) ? row : []));
  const fields = (head ?? []).map((name) =>
    (readLine(name) ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, ''),
  );
  return body.map((cells) =>
    Object.fromEntries(
      fields.map((field, column) => [field, cells[column]]).filter(([, cell]) => cell !== ''),
    ),
  );
}
