import type { Card } from '../card.ts';
import { nextHeld } from '../schedule/coming.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { utcTime, WEEKDAYS, whenLines, zoneLines, zoneParameter } from './calendar-times.ts';
import { type ContentLine, calendarText, formatCalendar } from './icalendar.ts';

/** What a calendar entry says in the reader's language. */
export type CalendarWords = {
  /** Says nothing about why somebody goes there: calendars are shared, and shown on locked screens. */
  readonly title: string;
  /** "Times can change. Check before you go." */
  readonly note: string;
};

/** A listing with what its entries say. */
export type CalendarListing = { readonly card: Card; readonly words: CalendarWords };

/** `toCalendars` of one listing. */
export function toCalendar(card: Card, words: CalendarWords, host: string, now: Date): string | null {
  return toCalendars([{ card, words }], host, now);
}

/**
 * The coming times of listings as one iCalendar file, or null when there are none. Each schedule is one entry with the
 * neutral title, marked private; neither a listing's name, its fellowship nor a link to its page is in it. The
 * address is, when it is public, and how to join from a distance. `host` makes the ids ours: "help.example.org".
 */
export function toCalendars(listings: readonly CalendarListing[], host: string, now: Date): string | null {
  const events = listings.flatMap((listing) => eventsOf(listing, host, now));
  if (events.length === 0) return null;
  const schedules = listings.flatMap(({ card }) => card.schedules);
  const zones = new Map(schedules.map((schedule) => [zoneParameter(schedule), schedule.timeZone]));
  return formatCalendar([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Open Door//Open Door//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ...[...zones.values()].flatMap(zoneLines),
    ...events,
    ['END', 'VCALENDAR'],
  ]);
}

function eventsOf({ card, words }: CalendarListing, host: string, now: Date): ContentLine[] {
  return withIds(card).flatMap(({ id, schedule }): ContentLine[] => {
    const first = nextHeld(card, schedule, now);
    if (!first) return [];
    return [
      ['BEGIN', 'VEVENT'],
      ['UID', `${id}@${host}`],
      ['DTSTAMP', utcTime(now)],
      ...whenLines(schedule, first),
      ['SUMMARY', calendarText(words.title)],
      ...whereLines(card, words),
      ['CLASS', 'PRIVATE'],
      ['END', 'VEVENT'],
    ];
  });
}

/**
 * Ids that hold neither the moment of the download nor the time of day: who loads the file again after a meeting
 * has moved from 7 to 7:30 gets the old entry changed, not a second one beside it.
 */
function withIds(card: Card): { id: string; schedule: Schedule }[] {
  const seen = new Map<string, number>();
  return card.schedules
    .toSorted((a, b) => a.startMinute - b.startMinute)
    .map((schedule) => {
      const base = `listing-${card.id}-${recurrenceId(schedule)}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      return { id: count === 1 ? base : `${base}-${count}`, schedule };
    });
}

function recurrenceId({ recurrence }: Schedule): string {
  if (recurrence.type === 'dates') return 'dates';
  const weekday = WEEKDAYS[recurrence.weekday].toLowerCase();
  if (recurrence.type === 'weekly') return `every-${recurrence.everyWeeks}-weeks-${weekday}`;
  return `month-${recurrence.nth === -1 ? 'last' : recurrence.nth}-${weekday}`;
}

function whereLines(card: Card, words: CalendarWords): ContentLine[] {
  const { place, attendance, joinUrl, joinPhone } = card;
  const lines: ContentLine[] = [];
  const isThere = attendance === 'in-person' || attendance === 'hybrid';
  if (isThere && place?.visibility === 'public') {
    const townLine = [place.town, [place.region, place.postalCode].filter(Boolean).join(' ')];
    const address = [place.name, place.street, ...townLine].filter(Boolean).join(', ');
    if (address) lines.push(['LOCATION', calendarText(address)]);
  }
  const description = [joinUrl, joinPhone, words.note].filter(Boolean).join('\n');
  lines.push(['DESCRIPTION', calendarText(description)]);
  return lines;
}
