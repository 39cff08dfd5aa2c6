import { tzlib_get_ical_block } from 'timezones-ical-library';
import { instantOf } from '../schedule/clock.ts';
import { addDays, dayNumber } from '../schedule/day.ts';
import { ASSUMED_DURATION_MINUTES, MINUTES_PER_DAY } from '../schedule/minutes.ts';
import { nextOccurrences, type Occurrence } from '../schedule/occurrences.ts';
import { regularDayFrom } from '../schedule/recurrence.ts';
import type { Day, Schedule } from '../schedule/schedule.ts';
import type { ContentLine } from './icalendar.ts';

export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const MOST_DATES = 400;

/** When an entry takes place, from its first coming occurrence on: start, end, rule and cancelled days, or dates. */
export function whenLines(schedule: Schedule, first: Occurrence): ContentLine[] {
  return [
    [`DTSTART;${zoneParameter(schedule)}`, localTime(first.day, schedule.startMinute)],
    endLine(schedule, first),
    ...(schedule.recurrence.type === 'dates' ? dateLines(schedule, first) : ruleLines(schedule, first)),
  ];
}

/** The end on the wall clock; the length instead where that clock, changed in between, would tell another length. */
function endLine(schedule: Schedule, first: Occurrence): ContentLine {
  const duration = schedule.durationMinutes ?? ASSUMED_DURATION_MINUTES;
  const endMinute = schedule.startMinute + duration;
  if (instantOf(first.day, endMinute, schedule.timeZone).getTime() !== first.end.getTime()) {
    return ['DURATION', `PT${duration}M`];
  }
  return [`DTEND;${zoneParameter(schedule)}`, localTime(first.day, endMinute)];
}

/** All dates, the start among them: not every reader counts a start beside dates as one of them. */
function dateLines(schedule: Schedule, first: Occurrence): ContentLine[] {
  const days = nextOccurrences(schedule, first.start, MOST_DATES).map((occurrence) => occurrence.day);
  return days.length > 1 ? listLine('RDATE', schedule, days) : [];
}

function ruleLines(schedule: Schedule, first: Occurrence): ContentLine[] {
  const { validUntil, timeZone, startMinute, exceptions } = schedule;
  const until =
    validUntil === undefined ? '' : `;UNTIL=${utcTime(instantOf(validUntil, startMinute, timeZone))}`;
  // Only days of the rule: a reader that meets another one may overlook those after it.
  const isOfRule = (day: Day) => regularDayFrom(schedule, dayNumber(day)) === dayNumber(day);
  const cancelled = exceptions.map(({ on }) => on).filter((day) => day > first.day && isOfRule(day));
  return [['RRULE', rule(schedule) + until], ...listLine('EXDATE', schedule, cancelled.sort())];
}

function rule({ recurrence }: Schedule): string {
  if (recurrence.type === 'dates') throw new Error('Dates have no rule');
  const weekday = WEEKDAYS[recurrence.weekday];
  if (recurrence.type === 'monthly') return `FREQ=MONTHLY;BYDAY=${recurrence.nth}${weekday}`;
  const interval = recurrence.everyWeeks === 1 ? '' : `;INTERVAL=${recurrence.everyWeeks}`;
  return `FREQ=WEEKLY${interval};BYDAY=${weekday}`;
}

function listLine(name: string, schedule: Schedule, days: readonly Day[]): ContentLine[] {
  if (days.length === 0) return [];
  const times = days.map((day) => localTime(day, schedule.startMinute));
  return [[`${name};${zoneParameter(schedule)}`, times.join(',')]];
}

/** The clock changes of a zone, under the name that `zoneParameter` gives it. */
export function zoneLines(timeZone: string): ContentLine[] {
  return zoneData(timeZone).block.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
}

/** "TZID=America/New_York", the name as the data spells it: zones have old names, and may be given in any case. */
export function zoneParameter({ timeZone }: Schedule): string {
  return zoneData(timeZone).parameter;
}

/** @throws Error for a zone without data. */
function zoneData(timeZone: string): { block: string[]; parameter: string } {
  const name = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  const known = tzlib_get_ical_block(name);
  const [block, parameter] = Array.isArray(known) ? known : [];
  if (!block || !parameter) throw new Error(`No clock changes are known for the time zone "${timeZone}"`);
  return { block: block.split('\r\n'), parameter };
}

/** "20260505T190000"; minutes of 1,440 and more are on the next day. */
function localTime(day: Day, minute: number): string {
  const onDay = addDays(day, Math.floor(minute / MINUTES_PER_DAY));
  const hours = Math.floor((minute % MINUTES_PER_DAY) / 60);
  return `${onDay.replaceAll('-', '')}T${twoDigits(hours)}${twoDigits(minute % 60)}00`;
}

export function utcTime(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
