import type { TermNames } from '#components/term-names.ts';
import type { BookletEntry } from '#domain/booklet/days.ts';
import type { Card } from '#domain/card.ts';
import { timeZoneOf } from '#domain/card.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { shouldCallFirst } from './age.tsx';
import { languageName } from './language-names.ts';
import { timesText, timetableLineText } from './schedule-text.ts';
import { saidAboutMedicine } from './sheet-words/medication-lines.ts';
import { joined, onePaperLine } from './sheet-words/plain.ts';
import { warningsOf } from './sheet-words/warnings.ts';
import type { SheetWords } from './sheet-words/words.ts';
import { namesIn } from './term-names.ts';
import { whereText } from './where.tsx';

/** What one line of the booklet says, as text: it stands there some hundred times. */
export type EntryText = {
  /** "7:00 pm to 8:00 pm"; with the day where the heading does not tell it. */
  readonly time: string;
  readonly name: string;
  /** "AA", else nothing. */
  readonly family: string | null;
  readonly where: string;
  /** When it is not every week, how it is held, for whom, access and languages. */
  readonly facts: string | null;
  /** What must be known before going there. */
  readonly warning: string | null;
  readonly medication: string | null;
};

/** More facts than these make the line longer and nobody wiser. */
const MOST_FACTS = 6;
const VOCABULARIES = ['attribute', 'audience', 'format', 'access'];

export function entryText(
  words: SheetWords,
  { card, schedule }: BookletEntry,
  names: TermNames,
  withMedication: boolean,
  now: Date,
): EntryText {
  const today = wallClock(now, timeZoneOf(card)).day;
  const { when, where, locale } = words;
  const hours = timesText(when, schedule.startMinute, schedule.durationMinutes, locale);
  const isOnDates = schedule.recurrence.type === 'dates';
  const fellowship = card.fellowship ? names[`fellowship:${card.fellowship}`] : undefined;
  return {
    time: isOnDates ? lineText(words, schedule, now) : hours,
    name: onePaperLine(card.name),
    family: fellowship ? fellowship.short : null,
    where: onePaperLine(whereText(where, { ...card, attendance: 'in-person' })),
    facts: factsOf(words, card, schedule, names, now),
    warning: warningOf(words, card, today, now),
    medication: withMedication ? joined(saidAboutMedicine(words, card, today), ' ') : null,
  };
}

function factsOf(
  words: SheetWords,
  card: Card,
  schedule: Schedule,
  names: TermNames,
  now: Date,
): string | null {
  const { recurrence } = schedule;
  const isEveryWeek = recurrence.type === 'weekly' && recurrence.everyWeeks === 1;
  const hasOwnTime =
    recurrence.type === 'dates' || (isEveryWeek && !schedule.validFrom && !schedule.validUntil);
  // That it is made for people on medicine is told with what was said about medicine, or left off with it.
  const others = card.terms.filter((term) => term !== 'attribute:medication-specific');
  const terms = VOCABULARIES.flatMap((vocabulary) => namesIn(vocabulary, others, names));
  const languages = card.languages.filter((code) => code !== words.locale);
  const facts = [
    ...(card.attendance === 'hybrid' ? [words.where('hybrid')] : []),
    ...terms,
    ...languages.map((code) => languageName(code, words.locale)),
  ].slice(0, MOST_FACTS);
  return joined([hasOwnTime ? null : lineText(words, schedule, now), facts.join(', ')], '. ');
}

/** "First Tuesday of the month, 7:00 pm to 8:00 pm". */
function lineText({ when, locale }: SheetWords, schedule: Schedule, now: Date): string {
  const { recurrence } = schedule;
  const weekdays = recurrence.type === 'dates' ? [] : [recurrence.weekday];
  return timetableLineText(when, { schedule, weekdays, exceptions: [] }, now, locale);
}

/** A break, a date that is not held, an address to ask for, or that nobody has checked it for long: with whom to call. */
function warningOf(words: SheetWords, card: Card, today: string, now: Date): string | null {
  const isHidden = card.place?.visibility !== 'public';
  const isOld = shouldCallFirst(card, today);
  const [phone] = card.phones;
  const callFirst = isOld && words.age('callFirst');
  return joined(
    [
      ...warningsOf(words, card, today, now).map((warning) => warning.words.replace(/\.$/, '')),
      joined([callFirst, (isOld || isHidden) && phone?.number], ': '),
    ],
    '. ',
  );
}
