import type { Attendance, ListingInput } from '../listing.ts';
import type { Point } from '../point.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Schedule, Weekday } from '../schedule/schedule.ts';
import { type Address, readPostalCode } from './addresses.ts';
import { meaningsOf, type ServerFormats } from './bmlt-formats.ts';
import type { ServiceBody } from './bmlt-service-bodies.ts';
import type { FeedOptions, Problem, Row } from './feed.ts';
import {
  joinNotes,
  labelsNote,
  locate,
  placeWithDoor,
  placeWithoutDoor,
  settleTerms,
  usualRoomNote,
  weekly,
} from './gathering.ts';
import { cut, readFlag, readLine, readLink, readText } from './plain-text.ts';
import { type PointCheck, readPoint } from './points.ts';
import { isConferenceLink, parseConferencePhone } from './providers.ts';
import { findRegion, readCountry } from './regions.ts';
import type { Remarker } from './rows.ts';
import { parseDuration, parseTime } from './times.ts';

type Context = FeedOptions & {
  readonly checkPoint: PointCheck;
  readonly serverFormats: ServerFormats | null;
  readonly bodies: ReadonlyMap<string, ServiceBody>;
};

/** One row of GetSearchResults as a listing. Every value is text; contact persons' fields are never read. */
export function readMeeting(row: Row, context: Context, remark: Remarker): Result<ListingInput, Problem> {
  if (readFlag(row.published) === false) {
    return fail({ field: 'published', reason: 'its server does not publish it', withdrawn: true });
  }
  const name = readLine(row.meeting_name) ?? readLine(row.location_text);
  if (!name) return fail({ field: 'meeting_name', reason: 'it has no name' });
  const address = readAddress(row);
  const point = readPosition(row);
  if (!point && readLine(row.latitude)) remark('latitude', 'not on the map: its point is no spot on Earth');
  const precision = address.street || !(address.town || address.region) ? 'exact' : 'town';
  const given = { address, point, precision, zone: readLine(row.time_zone, 60) } as const;
  const where = locate(given, context, remark);
  if (!where.ok) return where;
  const schedules = readSchedules(row, where.value.zone);
  if (!schedules.ok) return schedules;

  const formats = meaningsOf(row, context.serverFormats);
  const online = readOnline(row, remark);
  const attendance = readAttendance(row, online);
  const hasRoom = attendance === 'in-person' || attendance === 'hybrid';
  const venue = readLine(row.location_text, 200);
  const directions = [
    readText(row.location_info),
    prefixed('Train', row.train_lines),
    prefixed('Bus', row.bus_lines),
  ];
  const body = context.bodies.get(readLine(row.service_body_bigint) ?? '');
  return succeed({
    kind: 'meeting',
    fellowship: 'na',
    name,
    organization: body ? { name: body.name, type: 'organization', website: body.website } : null,
    attendance,
    place: hasRoom
      ? placeWithDoor(where.value, venue, cut(directions.filter(Boolean).join('\n'), 2_000) || null)
      : placeWithoutDoor(where.value),
    online: attendance !== 'in-person' && Object.values(online).some(Boolean) ? online : null,
    schedules: schedules.value,
    phones: body?.helpline ? [body.helpline] : [],
    website: online.url ? null : readLink(row.virtual_meeting_link),
    languages: [...formats.languages],
    terms: settleTerms(formats.terms, hasRoom, remark),
    notes: joinNotes([
      readText(row.comments),
      !hasRoom && formats.isTemporarilyClosed && usualRoomNote(venue, address.street),
      labelsNote(formats.labels),
    ]),
    status: attendance === 'in-person' && formats.isTemporarilyClosed ? 'paused' : 'published',
  });
}

export function readPosition(row: Row): Point | null {
  return readPoint(row.latitude, row.longitude);
}

/** In a big city people know the borough better than the city. */
export function readAddress(row: Row): Address {
  const province = readLine(row.location_province, 40);
  const region = province ? findRegion(province) : null;
  const country = readCountry(readLine(row.location_nation) ?? '') ?? region?.country ?? null;
  return {
    street: readLine(row.location_street, 200),
    town:
      readLine(row.location_city_subsection, 100) ??
      readLine(row.location_municipality, 100) ??
      readLine(row.location_neighborhood, 100),
    county: readLine(row.location_sub_province, 100)?.replace(/ county$/i, '') ?? null,
    region: region?.code ?? province,
    postalCode: readPostalCode(row.location_postal_code_1, country),
    country,
  };
}

/** Servers count the days from Sunday = 1. */
function readSchedules(row: Row, zone: string | null): Result<Schedule[], Problem> {
  const day = readLine(row.weekday_tinyint);
  const start = readLine(row.start_time);
  if (!day && !start) return succeed([]);
  if (!day || !/^[1-7]$/.test(day)) {
    return fail({ field: 'weekday_tinyint', reason: `"${day ?? ''}" is not a day from 1 to 7` });
  }
  const startMinute = parseTime(start);
  if (startMinute === null) {
    return fail({ field: 'start_time', reason: `"${start ?? ''}" is not a time such as 19:30:00` });
  }
  return weekly([(Number(day) - 1) as Weekday], startMinute, parseDuration(row.duration_time), zone);
}

function readOnline(row: Row, remark: Remarker) {
  const link = readLink(row.virtual_meeting_link);
  const isKnown = link !== null && isConferenceLink(link);
  if (link && !isKnown) remark('virtual_meeting_link', 'the online link is not of a known service');
  return {
    url: isKnown ? link : null,
    urlNotes: readText(row.virtual_meeting_additional_info),
    phone: parseConferencePhone(readLine(row.phone_meeting_number) ?? ''),
    phoneNotes: null,
  };
}

/** By the venue type; older servers leave it out, and then what is there to join by decides. */
function readAttendance(row: Row, online: { url: string | null; phone: string | null }): Attendance {
  const fromAfar = online.url || !online.phone ? 'online' : 'phone';
  const venueType = readLine(row.venue_type);
  if (venueType === '2') return fromAfar;
  if (venueType === '3') return 'hybrid';
  if (venueType === '1' || (!online.url && !online.phone)) return 'in-person';
  return readLine(row.location_street) ? 'hybrid' : fromAfar;
}

function prefixed(label: string, value: unknown): string | null {
  const text = readLine(value);
  return text && `${label}: ${text}`;
}
