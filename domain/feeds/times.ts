import { MINUTES_PER_DAY, type Weekday } from '../schedule/schedule.ts';
import { foldText } from '../text.ts';

const DAYS: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'domingo', 'dom'],
  ['monday', 'mon', 'lunes', 'lun'],
  ['tuesday', 'tues', 'tue', 'martes', 'mar'],
  ['wednesday', 'weds', 'wed', 'miercoles', 'mie'],
  ['thursday', 'thurs', 'thur', 'thu', 'jueves', 'jue'],
  ['friday', 'fri', 'viernes', 'vie'],
  ['saturday', 'sat', 'sabado', 'sab'],
];
const TWENTY_FOUR_HOURS = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;
const TWELVE_HOURS = /^(\d{1,2})(?::(\d{2}))?(?::\d{2})? ?([ap])\.? ?m\.?$/;

/** Sunday is 0. Reads 0 to 6, 7 for Sunday, digits as text, and names in English and Spanish. Null: not a day. */
export function parseWeekday(value: unknown): Weekday | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const text = foldText(String(value)).trim().replace(/\.$/, '');
  if (/^[0-7]$/.test(text)) return (Number(text) % 7) as Weekday;
  const weekday = DAYS.findIndex((names) => names.includes(text) || names.includes(text.replace(/s$/, '')));
  return weekday < 0 ? null : (weekday as Weekday);
}

/**
 * Minutes after midnight, 0 to 1,439, of "19:30", "7:30", "19:30:00", "7:30 PM", "7 pm", "noon" or "midnight".
 * Null for anything else, such as "0900", "19.30", "25:00" or a number: guessing would send people at a wrong hour.
 */
export function parseTime(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const text = foldText(value).trim().replace(/\s+/g, ' ');
  if (text === 'noon' || text === 'mediodia') return 12 * 60;
  if (text === 'midnight' || text === 'medianoche') return 0;
  const [, hours24, minutes24] = TWENTY_FOUR_HOURS.exec(text) ?? [];
  if (hours24) return minuteOfDay(Number(hours24), Number(minutes24));
  const [, hours12, minutes12, half] = TWELVE_HOURS.exec(text) ?? [];
  if (!hours12 || Number(hours12) < 1 || Number(hours12) > 12) return null;
  return minuteOfDay((Number(hours12) % 12) + (half === 'p' ? 12 : 0), Number(minutes12 ?? 0));
}

function minuteOfDay(hours: number, minutes: number): number | null {
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/**
 * Minutes from a start to an end on the wall clock. An end before the start is on the next day. An end at the start
 * says nothing (null): some publishers fill the field so when they do not know.
 */
export function minutesUntil(startMinute: number, endMinute: number): number | null {
  return (endMinute - startMinute + MINUTES_PER_DAY) % MINUTES_PER_DAY || null;
}

/** Minutes of a duration such as "01:30:00", up to the "24:00:00" of a meeting that never stops. Null: not said. */
export function parseDuration(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const [, hours, minutes] = TWENTY_FOUR_HOURS.exec(value.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total >= 1 && total <= MINUTES_PER_DAY && Number(minutes) < 60 ? total : null;
}
