import { type Schedule, scheduleSchema, type Weekday } from '../schedule/schedule.ts';
import { parseJson, splitParts } from './parts.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const NTHS = { '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5, last: -1 } as const;
const TIMES =
  /^(?:(?<nth>1st|2nd|3rd|4th|5th|last) )?(?<day>sun|mon|tue|wed|thu|fri|sat) (?<start>\d\d:\d\d)(?:-(?<end>\d\d:\d\d))?(?: every (?<weeks>\d+) weeks from (?<anchor>\d{4}-\d\d-\d\d))?$/;

/**
 * Times as people write them in a table: "tue 19:00-20:00; 2nd fri 18:00". What has no such short form, such as breaks,
 * is written as JSON, so that no word of it is lost.
 */
export function formatTimesCell(schedules: readonly Schedule[]): string {
  return schedules.map((schedule) => shortForm(schedule) ?? JSON.stringify(schedule)).join('; ');
}

function shortForm(schedule: Schedule): string | null {
  const { recurrence, startMinute, durationMinutes, timeZone, ...rest } = schedule;
  const isPlain = Object.entries(rest).every(([, value]) => Array.isArray(value) && value.length === 0);
  // A day round ends when it began: the short form could not tell it from none.
  if (!isPlain || recurrence.type === 'dates' || durationMinutes === 1440) return null;
  const end = durationMinutes === null ? '' : `-${clock(startMinute + durationMinutes)}`;
  const times = `${DAYS[recurrence.weekday]} ${clock(startMinute)}${end}`;
  if (recurrence.type === 'monthly') {
    const nth = Object.entries(NTHS).find(([, number]) => number === recurrence.nth)?.[0];
    return `${nth} ${times} ${timeZone}`;
  }
  if (recurrence.anchor === undefined) return `${times} ${timeZone}`;
  return `${times} every ${recurrence.everyWeeks} weeks from ${recurrence.anchor} ${timeZone}`;
}

/** @param zone the clock of times that name none; null for a text that cannot be read */
export function parseTimesCell(cell: string, zone: string | null): Schedule[] | null {
  const schedules: Schedule[] = [];
  for (const part of splitParts(cell)) {
    const read = part.startsWith('{') ? parseJson(part) : parseShort(part, zone);
    const schedule = scheduleSchema.safeParse(read);
    if (!schedule.success) return null;
    schedules.push(schedule.data);
  }
  return schedules;
}

function parseShort(part: string, zone: string | null): unknown {
  const [, times = '', named] =
    part.match(/^(.*?)(?: ([A-Z][A-Za-z_]+(?:\/[A-Za-z_+-]+)*\/?[A-Za-z_0-9+-]*))?$/) ?? [];
  const found = times.toLowerCase().match(TIMES)?.groups;
  if (!found?.day || !found.start) return null;
  const startMinute = minutes(found.start);
  const weekday = DAYS.indexOf(found.day as (typeof DAYS)[number]) as Weekday;
  const length = found.end === undefined ? null : (minutes(found.end) - startMinute + 1440) % 1440;
  const weekly = {
    type: 'weekly',
    weekday,
    ...(found.weeks && { everyWeeks: Number(found.weeks), anchor: found.anchor }),
  };
  const recurrence = found.nth ? { type: 'monthly', weekday, nth: NTHS[found.nth as 'last'] } : weekly;
  return {
    recurrence,
    startMinute,
    durationMinutes: length || null,
    timeZone: named ?? zone,
    exceptions: [],
  };
}

function clock(minute: number): string {
  const within = minute % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** More than a day holds is no time: the schedule's own schema refuses it. */
function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
