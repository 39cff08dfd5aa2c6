import { toOccurrence } from '../schedule/occurrences.ts';
import { groupByStanding } from './by-standing.ts';
import { groupByTime } from './by-time.ts';
import { type Finding, reasonsOf, type Section, type Sections, startFinding } from './finding.ts';
import type { Found, Group, Match, Reason } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { ANY_TIME, attemptsOf, type Timed, timed } from './reach.ts';
import { isForPeopleAt } from './region.ts';
import { expectCards, JUST_BEGUN_MINUTES, type Source } from './source.ts';

const MINUTE_MS = 60_000;
const ONLINE_SHOWN = 5;

/** Answers a query from a source of candidates: the one way of searching, on the server and on the device. */
export function find(source: Source, query: Query, now: Date, lexicon: Lexicon, pageSize: number): Found {
  if (asksForNothing(query)) return everything(source, query, now, pageSize);
  const finding = startFinding(source, query, now, lexicon, Math.max(ONLINE_SHOWN, query.page * pageSize));
  const sections = query.medication ? groupByStanding(finding, query.medication) : groupByTime(finding);
  const total = sections.sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(query.page, pageCount);
  return {
    groups: pageOf(sections.sections, finding, (page - 1) * pageSize, pageSize, sections.reasonsOf),
    total,
    countedAll: sections.complete,
    withinMiles: sections.withinMiles,
    widenedFromMiles: widenedFrom(query, sections),
    shownWhen: sections.shownWhen,
    ignoredDaysAndTimes: sections.ignoredDaysAndTimes,
    correctedWords: finding.hits?.understood.correctedWords ?? null,
    wordsNameMedication: finding.hits?.understood.medication ?? null,
    online: page === 1 ? onlineOf(finding, sections) : NO_ONLINE,
    page,
    pageCount,
  };
}

function widenedFrom({ withinMiles }: Query, sections: Sections): number | null {
  const shown = sections.withinMiles;
  return withinMiles !== null && (shown === null || shown > withinMiles) && sections.sections.length > 0
    ? withinMiles
    : null;
}

/** The part of the groups that stands on one page. */
export function pageOf(
  sections: readonly Section[],
  finding: Finding,
  offset: number,
  size: number,
  moreReasons?: Sections['reasonsOf'],
): Group[] {
  let before = 0;
  return sections.flatMap(({ key, entries, withinMiles, shownWhen }) => {
    const from = Math.max(0, offset - before);
    const until = Math.max(0, offset + size - before);
    before += entries.length;
    const shown = entries.slice(from, until);
    expectCards(shown.map(({ candidate }) => candidate));
    const matches = shown.map((entry) => matchOf(finding, entry, moreReasons?.(entry.candidate)));
    return matches.length === 0 ? [] : [{ key, matches, total: entries.length, withinMiles, shownWhen }];
  });
}

function matchOf(finding: Finding, entry: Timed, more: readonly Reason[] = []): Match {
  const { candidate } = entry;
  return {
    ...toMatch(entry, finding.moment.now),
    reasons: [...reasonsOf(finding, candidate), ...more],
    servesArea: finding.serving.has(candidate.id),
    highlights: finding.hits?.byId.get(candidate.id)?.highlights ?? [],
  };
}

function toMatch({ candidate, span }: Timed, now: number): Match {
  return {
    card: candidate.listing.card(),
    distanceMeters: candidate.distanceMeters,
    next: span && toOccurrence(span),
    minutesUntilStart: span && Math.floor((span.start - now) / MINUTE_MS),
    servesArea: false,
    reasons: [],
    highlights: [],
  };
}

const NO_ONLINE = { matches: [], total: 0, countedAll: true };

/** The next few to join from home, for who finds nothing that suits nearby. */
function onlineOf(finding: Finding, sections: Sections): Found['online'] {
  const { query, moment, hits, mustHaveTime } = finding;
  // Who asked for places to go to is shown screens only instead of an empty page.
  const isUnwanted = query.attendance.length === 1 && sections.sections.length > 0;
  // With a medicine chosen, what is online stands in its groups by what is known about it.
  if (!query.spot || isUnwanted || query.medication) return NO_ONLINE;
  const isAnyTime = query.when === 'any' && query.days.length + query.times.length === 0;
  const attempts = isAnyTime ? [{ ...ANY_TIME, when: 'today' as const }, ANY_TIME] : attemptsOf(query);
  const shown = new Set<number>();
  for (const { entries } of sections.sections) {
    for (const { candidate } of entries) if (candidate.canJoin) shown.add(candidate.id);
  }
  const earliest = moment.now - JUST_BEGUN_MINUTES * MINUTE_MS;
  for (const choices of attempts) {
    const { list, complete } = finding.remotePool('all')(null, choices);
    if (!mustHaveTime) expectCards(list);
    const joinable = timed(list, choices, moment).filter(
      ({ candidate, span }) =>
        !shown.has(candidate.id) &&
        // Where services alone are asked for; a group online welcomes whoever joins.
        (mustHaveTime || !query.spot || isForPeopleAt(candidate.listing.card(), query.spot)) &&
        (hits !== null || (span === null ? !mustHaveTime : span.start >= earliest)),
    );
    if (joinable.length === 0) continue;
    const next = finding.inOrder(joinable).slice(0, ONLINE_SHOWN);
    expectCards(next.map(({ candidate }) => candidate));
    return {
      matches: next.map((entry) => matchOf(finding, entry)),
      total: joinable.length,
      countedAll: complete,
    };
  }
  return NO_ONLINE;
}

function asksForNothing(query: Query): boolean {
  const { spot, words, medication, when, days, times } = query;
  return !spot && !words && !medication && when === 'any' && days.length + times.length === 0;
}

/** All there is, a page at a time, in a fixed order: what somebody reads who takes the whole directory. */
function everything(source: Source, query: Query, now: Date, pageSize: number): Found {
  const { total } = source.page(0, 0);
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(query.page, pageCount);
  const moment = { now: now.getTime(), timeZone: null };
  const { list } = source.page((page - 1) * pageSize, pageSize);
  expectCards(list);
  const matches = list.map((candidate) => {
    const entry = timed([candidate], ANY_TIME, moment)[0] ?? {
      candidate,
      span: null,
      key: 'any-day' as const,
    };
    return toMatch(entry, now.getTime());
  });
  const group = { key: 'any-day' as const, matches, total, withinMiles: null, shownWhen: 'any' as const };
  return {
    groups: matches.length > 0 ? [group] : [],
    total,
    countedAll: true,
    withinMiles: null,
    widenedFromMiles: null,
    shownWhen: 'any',
    ignoredDaysAndTimes: false,
    correctedWords: null,
    wordsNameMedication: null,
    online: NO_ONLINE,
    page,
    pageCount,
  };
}
