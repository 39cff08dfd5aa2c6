import { readPoint, zoneOfPoint } from '#domain/feeds/points.ts';
import { parseTime, parseWeekday } from '#domain/feeds/times.ts';
import type { ListingInput } from '#domain/listing.ts';

/** A row of meetings/smart-2022: no name, no end, no zone, and "-" for a point that is not known. */
export type SmartRow = {
  readonly days: readonly string[];
  readonly times: readonly string[];
  readonly address: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly details: string;
};

/** A SMART meeting of that set; null when its day, hour or clock cannot be told. */
export function toSmartMeeting(row: SmartRow): ListingInput | null {
  const point = readPoint(row.latitude, row.longitude);
  const timeZone = point && zoneOfPoint(point);
  const weekday = parseWeekday(row.days[0]);
  const startMinute = parseTime(row.times[0]);
  if (!timeZone || weekday === null || startMinute === null) return null;
  const isForFamilies = row.details.includes('Program: Family and Friends');
  return {
    kind: isForFamilies ? 'family-group' : 'meeting',
    fellowship: 'smart',
    name: isForFamilies ? 'SMART Recovery Family and Friends' : 'SMART Recovery',
    attendance: 'in-person',
    place: { street: row.address.slice(0, 200), ...point, timeZone },
    schedules: [{ recurrence: { type: 'weekly', weekday }, startMinute, durationMinutes: null, timeZone }],
    notes: row.details.replace(/\0/g, '').slice(0, 5000),
  };
}
