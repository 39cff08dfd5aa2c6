import type { Locale } from '#domain/locale.ts';
import { instantOf, wallClock } from '#domain/schedule/clock.ts';
import type { Occurrence } from '#domain/schedule/occurrences.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import type { Match } from '#domain/search/found.ts';
import { nextTimeText, timesText, type WhenWords, withZoneText } from './schedule-text.ts';

/**
 * When a match is next: "Tonight, 7:00 pm to 8:00 pm", without the day under a heading that tells it. What people
 * join from elsewhere names its time zone. Null when no time is known.
 */
export function matchTimeText(
  words: WhenWords,
  { card, next, distanceMeters }: Match,
  now: Date,
  showsDay: boolean,
  locale: Locale,
): string | null {
  const schedule = next && scheduleOf(card.schedules, next);
  if (!next || !schedule) return null;
  const { minuteOfDay } = wallClock(next.start, schedule.timeZone);
  const text = showsDay
    ? nextTimeText(words, { schedule, occurrence: next }, now, locale)
    : timesText(words, minuteOfDay, schedule.durationMinutes, locale);
  return isJoinedFromAnywhere({ card, distanceMeters })
    ? withZoneText(words, text, schedule, now, locale)
    : text;
}

/** True of what is joined by screen or phone, wherever somebody is: then its clock may not be theirs. */
export function isJoinedFromAnywhere({
  card,
  distanceMeters,
}: Pick<Match, 'card' | 'distanceMeters'>): boolean {
  const { attendance } = card;
  return (
    attendance === 'online' || attendance === 'phone' || (attendance === 'hybrid' && distanceMeters === null)
  );
}

/** The schedule that an occurrence belongs to. */
function scheduleOf(schedules: readonly Schedule[], occurrence: Occurrence): Schedule | undefined {
  const start = occurrence.start.getTime();
  return schedules.find(
    (schedule) => instantOf(occurrence.day, schedule.startMinute, schedule.timeZone).getTime() === start,
  );
}
