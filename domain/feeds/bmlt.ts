import { fail, type Result, succeed } from '../result.ts';
import { indexFormats, readFormats, type ServerFormats } from './bmlt-formats.ts';
import { readAddress, readMeeting, readPosition } from './bmlt-record.ts';
import { readServiceBodies } from './bmlt-service-bodies.ts';
import type { FeedFormat, FeedOptions, ParsedFeed, Row } from './feed.ts';
import { asRows, isRow, parseJson } from './json.ts';
import { readLine } from './plain-text.ts';
import { checkPoints } from './points.ts';
import { readRows } from './rows.ts';

/** The answer of a BMLT server, NA's system, to GetSearchResults in JSON. */
export const bmlt: FeedFormat = { code: 'bmlt', fellowship: 'na', parse };

function parse(text: string, options: FeedOptions): Result<ParsedFeed, string> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const wrapped = isRow(json.value) ? json.value : null;
  const list = wrapped ? wrapped.meetings : json.value;
  if (!Array.isArray(list)) return fail('A BMLT answer is a list of meetings, but this file holds none.');
  const rows = asRows(list);
  if (!rows.ok) return rows;
  const mistake = nameMistake(rows.value.find(isRow));
  if (mistake) return fail(mistake);

  const formats = findFormats(options.formats, wrapped);
  if (!formats.ok) return formats;
  const serviceBodies = readServiceBodies(options.serviceBodies);
  if (!serviceBodies.ok) return serviceBodies;
  const spots = rows.value.filter(isRow).flatMap((row) => {
    const point = readPosition(row);
    return point ? [{ point, address: readAddress(row) }] : [];
  });
  const context = {
    ...options,
    checkPoint: checkPoints(spots),
    serverFormats: formats.value,
    bodies: serviceBodies.value,
  };
  const parsed = readRows(rows.value, {
    idFields: ['id_bigint'],
    externalId: keyOf,
    read: (row, remark) => readMeeting(row, context, remark),
  });
  const remarks = formats.value ? parsed.remarks : [WITHOUT_FORMATS, ...parsed.remarks];
  return succeed({ ...parsed, remarks });
}

const WITHOUT_FORMATS = {
  id: 'every row',
  field: 'formats',
  remark:
    'open, closed, languages and the like were not read: they need the answer of GetFormats, see --formats',
};

/** The id is unique on its server only. */
function keyOf(row: Row, id: string): string {
  const server = readLine(row.root_server_uri, 180);
  return server ? `${server.replace(/\/+$/, '')}#${id}` : id;
}

function nameMistake(first: Row | undefined): string | null {
  if (!first || 'id_bigint' in first || 'meeting_name' in first) return null;
  if ('key_string' in first) {
    return 'This is an answer of GetFormats: give it with --formats beside the answer of GetSearchResults.';
  }
  if ('parent_id' in first) {
    return 'This is an answer of GetServiceBodies: give it with --service-bodies beside the answer of GetSearchResults.';
  }
  if ('slug' in first) return 'This is a Meeting Guide feed: use --format meeting-guide.';
  return 'None of its rows looks like a meeting: a BMLT answer has fields such as id_bigint and weekday_tinyint.';
}

function findFormats(text: string | undefined, wrapped: Row | null): Result<ServerFormats | null, string> {
  if (text !== undefined) return readFormats(text);
  return succeed(Array.isArray(wrapped?.formats) ? indexFormats(wrapped.formats) : null);
}
