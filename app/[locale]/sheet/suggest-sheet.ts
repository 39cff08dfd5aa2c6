import { lookUpPlace } from '#app/look-up-place.ts';
import { matchTimeText } from '#components/match-time.ts';
import { type SheetWords, sheetWords } from '#components/sheet-words/words.ts';
import { distanceText } from '#components/where.tsx';
import type { Db } from '#db/client.ts';
import { getSheetListings } from '#db/sheet.ts';
import { kindOf } from '#domain/kinds/index.ts';
import type { Locale } from '#domain/locale.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { formatList } from '#domain/schedule/format.ts';
import type { Spot } from '#domain/search/query.ts';
import { isTooFew, shares } from '#domain/sheet/shares.ts';
import { pick } from '#domain/sheet/suggest.ts';
import type { SheetPick, SheetSuggestions, SuggestionsRequest } from '#domain/sheet/suggestions.ts';
import { type FoundForNeed, findForNeed } from './find-for-need.ts';
import { offeredNeeds } from './offered-needs.ts';
import { itemMaker } from './read-sheet.ts';

/**
 * Whole suggestions for one person's needs near a place: three to seven, the greatest concern first, none twice. Nothing
 * of the question is kept. An unclear place is asked about instead; a need that nothing answers is named in words.
 */
export async function suggestSheet(
  db: Db,
  request: SuggestionsRequest,
  locale: Locale,
  now: Date,
): Promise<SheetSuggestions> {
  const words = sheetWords(locale);
  const { spot, question } = lookUpPlace(request.near);
  if (!spot) {
    const problem =
      question?.problem === 'ambiguous' || question?.problem === 'unknown' ? question.problem : 'missing';
    const choices = (question?.choices ?? []).map(({ id, label }) => ({ id, label }));
    return { type: 'question', problem, words: words.suggestions(problem), choices };
  }
  const offered = await offeredNeeds(db, locale);
  const needs = request.needs.filter((need) => offered.some(({ code }) => code === need));
  if (needs.length === 0) {
    return { type: 'question', problem: 'no-needs', words: words.suggestions('noNeeds'), choices: [] };
  }
  const nameOf = new Map(offered.map(({ code, name }) => [code, name]));
  const found: FoundForNeed[] = [];
  for (const need of needs) found.push(await findForNeed(db, need, request.medication, spot, now));
  const picked = pickAll(found, spot, now);
  const toItem = await itemMaker(db, locale, now);
  const listings = await getSheetListings(
    db,
    [...picked.values()].flat().map(({ match }) => match.card.id),
  );
  const byNumber = new Map(listings.map((listing) => [listing.card.id, listing]));
  const picks = [...picked].flatMap(([need, candidates]) =>
    candidates.flatMap((candidate): SheetPick[] => {
      const listing = byNumber.get(candidate.match.card.id);
      if (!listing) return [];
      const item = toItem(listing);
      const reason = reasonOf(words, candidate, item.times[0] ?? null, now);
      return [{ need, needWords: nameOf.get(need) ?? need, reason, item }];
    }),
  );
  const without = needs
    .filter((need) => !picks.some((one) => one.need === need))
    .map((need) => ({ need, words: nameOf.get(need) ?? need }));
  const missing = formatList(
    without.map((one) => one.words),
    locale,
  );
  return {
    type: 'picks',
    near: spot.label,
    picks,
    without,
    words: without.length > 0 ? words.suggestions('without', { needs: missing, place: spot.label }) : null,
  };
}

/** Each need's share, the greatest concern first; with too few in all, needs that have more give one more. */
function pickAll(found: readonly FoundForNeed[], spot: Spot, now: Date) {
  const today = wallClock(now, spot.timeZone).day;
  const taken = new Set<number>();
  const counts = shares(found.map(({ wants }) => wants));
  const picked = new Map<string, FoundForNeed['candidates'][number][]>();
  const take = ({ need, candidates }: FoundForNeed, count: number) => {
    const more = pick(candidates, count, taken, today);
    for (const { match } of more) taken.add(match.card.id);
    picked.set(need, [...(picked.get(need) ?? []), ...more]);
  };
  for (const [index, one] of found.entries()) take(one, counts[index] ?? 0);
  for (const one of found) if (isTooFew(taken.size)) take(one, 1);
  return picked;
}

/** "Tonight, 7:00 pm to 8:00 pm, 1.2 mi away". Of one that has begun the timetable, as it is for another week. */
function reasonOf(
  { item, locale, when, where, medication }: SheetWords,
  { match, room }: FoundForNeed['candidates'][number],
  timetable: string | null,
  now: Date,
): string {
  const { card, distanceMeters, servesArea, next, reasons } = match;
  const coming = next && next.start <= now ? timetable : matchTimeText(when, match, now, true, locale);
  const time = coming && !kindOf(card.kind).gathers ? when('hours', { time: coming }) : coming;
  const isFromAfar = distanceMeters === null && card.attendance !== 'in-person';
  const said = reasons.find((reason) => reason.type === 'medication')?.standing;
  const parts = [
    time,
    distanceMeters !== null && item('away', { distance: distanceText(where, distanceMeters, card.place) }),
    distanceMeters === null && servesArea && item('servesArea'),
    isFromAfar && where(card.attendance === 'phone' ? 'phoneOnly' : 'onlineOnly'),
    room && item('hasRoom'),
    said?.stance === 'welcomes' && said.claim && medication(`welcomes.${said.claim.medication}`),
  ];
  return parts.filter(Boolean).join(', ') || item('fits');
}
