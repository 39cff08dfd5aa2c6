import { kindOfFellowship } from '#domain/feeds/gathering.ts';
import { readTypes } from '#domain/feeds/meeting-guide-types.ts';
import { readLink } from '#domain/feeds/plain-text.ts';
import { parseTime, parseWeekday } from '#domain/feeds/times.ts';
import type { ListingInput } from '#domain/listing.ts';
import type { Point } from '#domain/point.ts';
import type { ZoneOf } from './clock.ts';

/** A row of meetings/us-normalized. */
export type MeetingRow = {
  readonly id: string;
  readonly name: string;
  readonly program: string;
  readonly schedule: readonly { day: string; time: string; duration_min?: number }[];
  readonly format: 'in-person' | 'online' | 'hybrid';
  readonly types?: readonly string[];
  readonly venue_name?: string;
  readonly venue?: { street?: string; city?: string; state?: string; zip?: string };
  readonly geo?: { lat: number; lng: number };
  readonly conference_url?: string;
  readonly notes?: string;
  readonly languages?: readonly string[];
  readonly url?: string;
};

/** Programs that this directory knows as fellowships of its own; the others are groups of none. */
const FELLOWSHIPS: Readonly<Record<string, string>> = {
  aa: 'aa',
  na: 'na',
  aca: 'aca',
  ga: 'ga',
  smart: 'smart',
  'recovery-dharma': 'recovery-dharma',
  'nar-anon': 'nar-anon',
  da: 'da',
  oa: 'oa',
  lifering: 'lifering',
};

/** A meeting of the set as a listing. Groups about other things than recovery are left out: null. */
export function toMeeting(row: MeetingRow, zoneOf: ZoneOf): ListingInput | null {
  const fellowship = FELLOWSHIPS[row.program] ?? (row.program === 'refuge-recovery' ? 'general' : null);
  if (!fellowship) return null;
  const point: Point | null = row.geo ? { latitude: row.geo.lat, longitude: row.geo.lng } : null;
  const timeZone = zoneOf(point, row.venue?.zip);
  const { terms, languages } = readTypes(
    (row.types ?? []).map((type) => type.toUpperCase()),
    fellowship,
  );
  const isOnline = row.format === 'online';
  return {
    kind: kindOfFellowship(fellowship),
    fellowship,
    name: row.name.slice(0, 300),
    attendance: row.format,
    place: isOnline
      ? null
      : {
          name: row.venue_name?.slice(0, 200) ?? null,
          street: row.venue?.street?.slice(0, 200) ?? null,
          town: row.venue?.city ?? null,
          region: row.venue?.state?.toUpperCase() ?? row.id.slice(0, 2).toUpperCase(),
          postalCode: row.venue?.zip ?? null,
          ...point,
          timeZone,
        },
    online: row.conference_url ? { url: readLink(row.conference_url) } : null,
    schedules: timeZone ? schedulesOf(row, timeZone) : [],
    website: readLink(row.url),
    languages: [...new Set([...(row.languages ?? []), ...languages])],
    terms: [...terms],
    serviceAreas: isOnline ? [{ type: 'anywhere' }] : [],
    notes: row.notes?.slice(0, 5000) ?? null,
  };
}

function schedulesOf({ schedule }: MeetingRow, timeZone: string): NonNullable<ListingInput['schedules']> {
  return schedule.flatMap(({ day, time, duration_min }) => {
    const weekday = parseWeekday(day);
    const startMinute = parseTime(time);
    if (weekday === null || startMinute === null) return [];
    const durationMinutes = duration_min && duration_min <= 1_440 ? duration_min : null;
    return [{ recurrence: { type: 'weekly' as const, weekday }, startMinute, durationMinutes, timeZone }];
  });
}
