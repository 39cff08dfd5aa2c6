import type { Card } from '#domain/card.ts';
import { formatDay, formatLongDay } from '#domain/schedule/format.ts';
import { cancelledOccurrence } from '#domain/schedule/occurrences.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { SheetWarning } from '#domain/sheet/item.ts';
import { isOverAYear } from '#domain/sheet/soundness.ts';
import { closedText } from '../closed-text.ts';
import { onePaperLine } from './plain.ts';
import { resumes } from './times.ts';
import type { SheetWords } from './words.ts';

/** What somebody must know before going there, the gravest first. Of what has ended there is no more to say. */
export function warningsOf(words: SheetWords, card: Card, today: Day, now: Date): SheetWarning[] {
  const { listing, locale } = words;
  if (card.status === 'ended') return [{ type: 'ended', words: `${listing('ended')}.` }];
  const warnings: SheetWarning[] = [];
  if (card.status === 'paused') {
    const heading = card.pausedUntil
      ? listing('pausedUntil', { day: formatDay(card.pausedUntil, locale) })
      : listing('paused');
    warnings.push({ type: 'paused', words: `${heading}. ${listing('pausedWhy')}` });
  }
  return [
    ...warnings,
    ...closed(words, card, today),
    ...cancelled(words, card, now),
    ...outdated(words, card, today),
  ];
}

/** What tells no times of its own is closed for some days. */
function closed({ listing, locale }: SheetWords, { closed }: Card, today: Day): SheetWarning[] {
  if (!closed || closed.lastDay < today) return [];
  const text = closedText(listing, closed, locale);
  return [{ type: 'cancelled', words: closed.note ? `${text}. “${onePaperLine(closed.note)}”` : `${text}.` }];
}

/** Its times that are not held next time, soonest first, with what was said about each: one warning for all. */
function cancelled({ listing, locale }: SheetWords, card: Card, now: Date): SheetWarning[] {
  const notHeld = card.schedules
    .flatMap((schedule) => cancelledOccurrence(schedule, resumes(card, schedule, now)) ?? [])
    .sort((a, b) => a.occurrence.start.getTime() - b.occurrence.start.getTime())
    .map(({ occurrence, exception }) => {
      const text = listing('cancelled', { day: formatLongDay(occurrence.day, locale) });
      return exception.note ? `${text}. “${onePaperLine(exception.note)}”` : `${text}.`;
    });
  return notHeld.length > 0 ? [{ type: 'cancelled', words: [...new Set(notHeld)].join(' ') }] : [];
}

/** Gone from its publisher's list, or too old to be handed to anybody. Less than that is told with its age. */
function outdated({ age, item, locale }: SheetWords, card: Card, today: Day): SheetWarning[] {
  if (card.missingSince && card.listedBy) {
    const day = formatDay(card.missingSince, locale);
    return [{ type: 'missing', words: age('missing', { publisher: card.listedBy, day }) }];
  }
  return isOverAYear(card, today) ? [{ type: 'stale', words: item('overAYear') }] : [];
}
