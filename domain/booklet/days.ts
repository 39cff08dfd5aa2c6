import { type Card, timeZoneOf } from '../card.ts';
import { wallClock } from '../schedule/clock.ts';
import { nextHeld } from '../schedule/coming.ts';
import type { Schedule, Weekday } from '../schedule/schedule.ts';
import { isOverAYear } from '../sheet/soundness.ts';

/** One time of a meeting. */
export type BookletEntry = { readonly card: Card; readonly schedule: Schedule };

/** What is held on a day of the week, in the order of the day; weekday null: on certain dates only. */
export type BookletDay = { readonly weekday: Weekday | null; readonly entries: readonly BookletEntry[] };

export type BookletDays = {
  readonly days: readonly BookletDay[];
  /** How many meetings are in it. */
  readonly meetings: number;
  /** How many are not, since nobody has checked them for over a year or their publisher no longer lists them. */
  readonly leftOut: number;
  /** How many are not, since nobody told their times. */
  readonly timesUnknown: number;
};

const WEEKDAYS: readonly (Weekday | null)[] = [0, 1, 2, 3, 4, 5, 6, null];

/**
 * Meetings by day of the week from Sunday on, then by time, town and name: a daily meeting stands on seven days. Times
 * that are over, and meetings on a break without an end, are left out; so is what is too old to be printed.
 */
export function bookletDays(cards: readonly Card[], now: Date): BookletDays {
  const sound = cards.filter(
    (card) => card.missingSince === null && !isOverAYear(card, wallClock(now, timeZoneOf(card)).day),
  );
  const entries = sound
    .flatMap((card) => card.schedules.map((schedule) => ({ card, schedule })))
    .filter(({ card, schedule }) => nextHeld(card, schedule, now) !== null)
    .sort(inOrder);
  const byWeekday = Map.groupBy(entries, ({ schedule: { recurrence } }) =>
    recurrence.type === 'dates' ? null : recurrence.weekday,
  );
  return {
    days: WEEKDAYS.flatMap((weekday) => {
      const here = byWeekday.get(weekday);
      return here ? [{ weekday, entries: here }] : [];
    }),
    meetings: new Set(entries.map(({ card }) => card.id)).size,
    leftOut: cards.length - sound.length,
    timesUnknown: sound.filter(({ schedules }) => schedules.length === 0).length,
  };
}

function inOrder(a: BookletEntry, b: BookletEntry): number {
  return (
    a.schedule.startMinute - b.schedule.startMinute ||
    compare(a.card.place?.town ?? '', b.card.place?.town ?? '') ||
    compare(a.card.name, b.card.name) ||
    a.card.id - b.card.id
  );
}

// Comparing by the rules of a language costs many times more, and two thousand are compared some ten times each.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
