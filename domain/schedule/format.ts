import type { Locale } from '../locale.ts';
import { dayNumber } from './day.ts';
import type { Day, Weekday } from './schedule.ts';

const DAY_MS = 86_400_000;
/** January 4, 1970. */
const A_SUNDAY = 3;

const STYLES = {
  // Not `hour12: true`: with it older engines write noon in Spanish as "0:00 p. m.".
  time: { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' },
  day: { dateStyle: 'long' },
  longDay: { dateStyle: 'full' },
  weekdayAndDay: { weekday: 'long', month: 'long', day: 'numeric' },
  monthDay: { month: 'long', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "7:00 pm", "7:00 p. m."; minutes of 1,440 and more are on the next day's clock. */
export function formatTime(minuteOfDay: number, locale: Locale): string {
  const text = formatter(locale, 'time').format(minuteOfDay * 60_000);
  return plainSpaces(locale === 'en' ? text.toLowerCase() : text);
}

/** "May 5, 2026", "5 de mayo de 2026". */
export function formatDay(day: Day, locale: Locale): string {
  return formatter(locale, 'day').format(dayNumber(day) * DAY_MS);
}

/** "Tuesday, May 5, 2026", "martes, 5 de mayo de 2026". */
export function formatLongDay(day: Day, locale: Locale): string {
  return formatter(locale, 'longDay').format(dayNumber(day) * DAY_MS);
}

/** "Tuesday, May 5", "martes, 5 de mayo": for days too near to need their year. */
export function formatWeekdayAndDay(day: Day, locale: Locale): string {
  return formatter(locale, 'weekdayAndDay').format(dayNumber(day) * DAY_MS);
}

/** "May 5", "5 de mayo": for days whose weekday is told beside them. */
export function formatMonthDay(day: Day, locale: Locale): string {
  return formatter(locale, 'monthDay').format(dayNumber(day) * DAY_MS);
}

/** "May 2026", "mayo de 2026", of a month written '2026-05'. */
export function formatMonth(month: string, locale: Locale): string {
  return formatter(locale, 'month').format(dayNumber(`${month}-01`) * DAY_MS);
}

/** "Tuesday", "martes". */
export function formatWeekday(weekday: Weekday, locale: Locale): string {
  return formatter(locale, 'weekday').format((A_SUNDAY + weekday) * DAY_MS);
}

/** "Pacific Time", "hora del Pacífico": the name that stays the same over both clock changes. */
export function formatTimeZone(timeZone: string, at: Date, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' });
  return format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** "Monday, Wednesday, and Friday", "lunes, miércoles y viernes". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** "buprenorphine, methadone, or naltrexone", "buprenorfina, metadona o naltrexona". */
export function formatAlternatives(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
}

// Browsers and servers differ in which narrow or no-break spaces they put before "pm".
function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Minutes and days are written as instants on a clock in UTC, which never changes.
function formatter(locale: Locale, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
    formatters.set(key, made);
  }
  return made;
}
