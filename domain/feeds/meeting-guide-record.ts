import type { ListingInput } from '../listing.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Schedule, Weekday } from '../schedule/schedule.ts';
import { readAddress } from './addresses.ts';
import { deriveAttendance } from './attendance.ts';
import type { FeedOptions, Problem, Row } from './feed.ts';
import {
  joinNotes,
  kindOfFellowship,
  labelsNote,
  locate,
  placeWithDoor,
  placeWithoutDoor,
  settleTerms,
  usualRoomNote,
  weekly,
} from './gathering.ts';
import { readPosition, readPrecision } from './meeting-guide-place.ts';
import { readTypes } from './meeting-guide-types.ts';
import { readEmail, readLine, readLink, readPhones, readText } from './plain-text.ts';
import type { PointCheck } from './points.ts';
import { isConferenceLink, parseConferencePhone } from './providers.ts';
import type { Remarker } from './rows.ts';
import { minutesUntil, parseTime, parseWeekday } from './times.ts';

/** One record of a Meeting Guide feed as a listing. */
export function readMeeting(
  row: Row,
  context: FeedOptions & { readonly checkPoint: PointCheck },
  remark: Remarker,
): Result<ListingInput, Problem> {
  const name = readLine(row.name) ?? readLine(row.meeting) ?? readLine(row.group) ?? readLine(row.location);
  if (!name) return fail({ field: 'name', reason: 'it has no name' });
  const address = readAddress(row);
  const given = { address, precision: readPrecision(row, address), zone: readLine(row.timezone, 60) };
  const where = locate({ ...given, point: readPosition(row, remark).point }, context, remark);
  if (!where.ok) return where;
  const schedules = readSchedules(row, where.value.zone, remark);
  if (!schedules.ok) return schedules;

  const types = readTypes(row.types, context.fellowship);
  if (types.unknown.length > 0) {
    const why = context.fellowship ? 'no table knows' : 'without --fellowship nobody knows';
    remark('types', `${why} ${types.unknown.join(', ')}`);
  }
  const online = readOnline(row, remark);
  const { attendance, isPaused } = deriveAttendance({
    hasLink: online.url !== null,
    hasPhone: online.phone !== null,
    isTemporarilyClosed: types.isTemporarilyClosed,
    isApproximate: where.value.precision !== 'exact',
    saysOnline: types.saysOnline || row.attendance_option === 'online',
  });
  const hasRoom = attendance === 'in-person' || attendance === 'hybrid';
  const fellowship = types.fellowship ?? context.fellowship;
  const venue = readLine(row.location, 200);
  const venueNotes = readText(row.location_notes);
  const group = readLine(row.group, 200);
  return succeed({
    kind: kindOfFellowship(fellowship),
    fellowship,
    name,
    organization: group ? { name: group, type: 'group' } : null,
    attendance,
    place: hasRoom ? placeWithDoor(where.value, venue, venueNotes) : placeWithoutDoor(where.value),
    online: attendance !== 'in-person' && Object.values(online).some(Boolean) ? online : null,
    schedules: schedules.value,
    phones: readPhones(row.phone),
    website: readWebsite(row, online.url),
    email: readEmail(row.email),
    languages: [...types.languages],
    terms: settleTerms(types.terms, hasRoom, remark),
    notes: joinNotes([
      readText(row.notes),
      readText(row.group_notes),
      !hasRoom && venueNotes,
      !hasRoom && types.isTemporarilyClosed && usualRoomNote(venue, address.street),
      labelsNote(types.labels),
    ]),
    status: isPaused ? 'paused' : 'published',
  });
}

/** A record may name one day or several. With neither day nor time it is by appointment and has no schedule. */
function readSchedules(row: Row, zone: string | null, remark: Remarker): Result<Schedule[], Problem> {
  const days = (Array.isArray(row.day) ? row.day : [row.day]).filter((day) => !isBlank(day));
  const start = isBlank(row.time) ? row.start_time : row.time;
  if (days.length === 0 && isBlank(start)) return succeed([]);
  if (days.length === 0) return fail({ field: 'day', reason: 'it has a time but no day' });
  if (isBlank(start)) return fail({ field: 'time', reason: 'it has a day but no time' });
  const weekdays: Weekday[] = [];
  for (const day of days) {
    const weekday = parseWeekday(day);
    if (weekday === null) return fail({ field: 'day', reason: `${quote(day)} is not a day of the week` });
    weekdays.push(weekday);
  }
  const startMinute = parseTime(start);
  if (startMinute === null)
    return fail({ field: 'time', reason: `${quote(start)} is not a time such as 19:30` });
  const endMinute = row.end_time === '24:00' ? 0 : parseTime(row.end_time);
  if (endMinute === null && !isBlank(row.end_time))
    remark('end_time', `${quote(row.end_time)} is not a time`);
  const durationMinutes = endMinute === null ? null : minutesUntil(startMinute, endMinute);
  return weekly(weekdays, startMinute, durationMinutes, zone);
}

function readOnline(row: Row, remark: Remarker) {
  const link = readLink(row.conference_url);
  const isKnown = link !== null && isConferenceLink(link);
  if (!isBlank(row.conference_url) && !isKnown) {
    remark('conference_url', link ? 'the online link is not of a known service' : 'not a web address');
  }
  const phone = parseConferencePhone(readLine(row.conference_phone) ?? '');
  if (!isBlank(row.conference_phone) && !phone) remark('conference_phone', 'it has fewer than ten digits');
  return {
    url: isKnown ? link : null,
    urlNotes: readText(row.conference_url_notes),
    phone,
    phoneNotes: readText(row.conference_phone_notes),
  };
}

/** The group's own page, else an online link of a service we do not know, else the publisher's page about it. */
function readWebsite(row: Row, conferenceUrl: string | null): string | null {
  const unknownLink = conferenceUrl ? null : readLink(row.conference_url);
  return readLink(row.website) ?? readLink(row.website_2) ?? unknownLink ?? readLink(row.url);
}

const isBlank = (value: unknown) => value === undefined || value === null || value === '';
const quote = (value: unknown) => `"${(readLine(value) ?? typeof value).slice(0, 40)}"`;
