import { find, pageOf } from './find.ts';
import { type Finding, type Section, startFinding } from './finding.ts';
import type { Found, Group, GroupKey } from './found.ts';
import { approachesOf, type Lexicon } from './lexicon.ts';
import { type Answering, answerTo, kindsFor } from './needs.ts';
import { isOnlineChosen, type Query } from './query.ts';
import { ANY_TIME, lookFor, rungsOf, type Timed, timed, USUAL_DRIVE_MILES } from './reach.ts';
import { isForPeopleAt } from './region.ts';
import { type Candidate, expectCards, isWithin, type Source } from './source.ts';
import { takeTurns } from './take-turns.ts';

/** The cards of so many are read to let their sorts take turns; those after them stand as near as they are. */
const MOST_IN_TURNS = 120;
/** Of each of several needs so many are shown, and where to find the rest. */
const MOST_OF_ONE = 8;
const LEAST_OF_ONE = 3;

/**
 * Answers what somebody needs most, in the order of their choice. For each need first those near and those that serve
 * the very county, then those farther away, then those that can be reached from anywhere; none stands twice. Of one
 * need all are told, page by page; of several the first few of each.
 */
export function findByNeeds(
  sourceFor: (query: Query) => Source,
  query: Query,
  now: Date,
  lexicon: Lexicon,
  pageSize: number,
): Found {
  const [only] = query.needs;
  if (query.needs.length === 1 && only !== undefined) {
    const gatherings = gatheringsFor(query, only, lexicon);
    if (gatherings) return find(sourceFor(gatherings), gatherings, now, lexicon, pageSize);
  }
  const shown = new Set<number>();
  const found = query.needs.map((need) => {
    const sections = sectionsOf(sourceFor, { ...query, needs: [need] }, need, now, lexicon, shown);
    for (const { entries } of sections.all) for (const { candidate } of entries) shown.add(candidate.id);
    return { need, ...sections };
  });
  const count = (sections: readonly Section[]) =>
    sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const total = found.reduce((sum, { all }) => sum + count(all), 0);
  const isOverview = query.needs.length > 1;
  const pageCount = isOverview ? 1 : Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(query.page, pageCount);
  const ofEach = Math.max(LEAST_OF_ONE, Math.min(MOST_OF_ONE, Math.floor(pageSize / query.needs.length)));
  const size = isOverview ? ofEach : pageSize;
  return {
    groups: found.flatMap(({ need, all, finding }) =>
      pageOf(all, finding, (page - 1) * size, size).map((group): Group => ({ ...group, need })),
    ),
    total,
    countedAll: found.every(({ complete }) => complete),
    withinMiles: null,
    widenedFromMiles: null,
    shownWhen: 'any',
    ignoredDaysAndTimes: false,
    correctedWords: found[0]?.finding.hits?.understood.correctedWords ?? null,
    wordsNameMedication: found[0]?.finding.hits?.understood.medication ?? null,
    online: { matches: [], total: 0, countedAll: true },
    page,
    pageCount,
  };
}

/** A need that only gatherings are there for is a search for gatherings: by the clock, not by sort. */
function gatheringsFor(query: Query, need: string, lexicon: Lexicon): Query | null {
  const { main, beside } = kindsFor(need, lexicon.kinds);
  if (main.length === 0 || [...main, ...beside].some(({ gathers }) => !gathers)) return null;
  const kinds = query.kinds.length > 0 ? query.kinds : main.map(({ code }) => code);
  return {
    ...query,
    needs: [],
    kinds,
    when: query.when === 'any' && query.days.length === 0 ? 'today' : query.when,
  };
}

function sectionsOf(
  sourceFor: (query: Query) => Source,
  query: Query,
  need: string,
  now: Date,
  lexicon: Lexicon,
  shown: ReadonlySet<number>,
): { readonly all: Section[]; readonly finding: Finding; readonly complete: boolean } {
  const finding = startFinding(sourceFor(query), query, now, lexicon);
  const answering = kindsFor(need, lexicon.kinds);
  const near = lookFor(finding.pool('all'), rungsOf(query), [ANY_TIME], finding.moment, false);
  const remote = finding.remotePool('all')(null, ANY_TIME);
  const at = (list: readonly Candidate[]) => timed(list, ANY_TIME, finding.moment);
  const serving = [...finding.serving.values()];
  const inCounty = serving.filter(({ area }) => area === 'zip' || area === 'county');
  const ofCounty = finding.inOrder(at(inCounty.map(({ candidate }) => candidate)));
  const inReach = near.list.filter(({ candidate }) => isWithin(candidate, USUAL_DRIVE_MILES));
  const isFromHome = !query.spot || isOnlineChosen(query);
  const taken = new Set(shown);
  const section = (key: GroupKey, entries: readonly Timed[], miles: number | null): Section[] => {
    const fresh = entries.filter(({ candidate }) => !taken.has(candidate.id));
    for (const { candidate } of fresh) taken.add(candidate.id);
    const ordered = inTurns(fresh, need, answering, lexicon);
    return ordered.length > 0 ? [{ key, entries: ordered, withinMiles: miles, shownWhen: 'any' }] : [];
  };
  expectCards(remote.list);
  const anywhere = [
    ...serving.map(({ candidate }) => candidate),
    ...remote.list.filter((candidate) => isForRegion(candidate.listing.card(), query, lexicon)),
  ];
  return {
    finding,
    complete: near.complete && remote.complete,
    all: isFromHome
      ? section('need-anywhere', finding.inOrder(near.list), null)
      : [
          // Beside what is near, who serves the county comes first of its sort; with nothing near, before what is far.
          ...(inReach.length > 0
            ? section(
                'need-near',
                [...ofCounty, ...finding.inOrder(inReach)],
                Math.min(near.miles ?? USUAL_DRIVE_MILES, USUAL_DRIVE_MILES),
              )
            : section('need-serves-county', ofCounty, null)),
          ...section('need-farther', finding.inOrder(near.list), near.miles),
          ...section('need-anywhere', finding.inOrder(at(anywhere)), null),
        ],
  };
}

/** A group online welcomes whoever joins; a service is for those it serves. */
function isForRegion(card: CardOf, { spot }: Query, lexicon: Lexicon): boolean {
  return !spot || lexicon.gathers(card.kind) || isForPeopleAt(card, spot);
}

/** Those whose kind is there for the need before the others; of both one of each sort before a second of any. */
function inTurns(entries: readonly Timed[], need: string, answering: Answering, lexicon: Lexicon): Timed[] {
  const seen = new Map(entries.map((entry) => [entry.candidate.id, entry]));
  const once = [...seen.values()];
  expectCards(once.slice(0, MOST_IN_TURNS).map(({ candidate }) => candidate));
  const first = once
    .slice(0, MOST_IN_TURNS)
    .map((entry) => ({ entry, card: entry.candidate.listing.card() }));
  const rank = (one: (typeof first)[number]) => answerTo(one.card, need, answering) ?? 1;
  // No approach comes first for good: that of the nearest does.
  const approachOf = ({ card }: (typeof first)[number]) => approachesOf(card, lexicon)[0] ?? '';
  const approaches = [...new Set(first.map(approachOf))];
  const pathOf = (one: (typeof first)[number]) => {
    const place = lexicon.kinds.findIndex(({ code }) => code === one.card.kind);
    const kind = lexicon.kinds[place];
    return [place, kind?.gathers ? approaches.indexOf(approachOf(one)) : sortPlace(one.card, kind)];
  };
  const turned = [0, 1].flatMap((wanted) =>
    takeTurns(
      first.filter((one) => rank(one) === wanted),
      pathOf,
    ),
  );
  return [...turned.map(({ entry }) => entry), ...once.slice(MOST_IN_TURNS)];
}

type CardOf = ReturnType<Timed['candidate']['listing']['card']>;

/** The place of its first sort among its kind's; what nobody told comes after those that were told. */
function sortPlace({ sorts }: CardOf, kind: Lexicon['kinds'][number] | undefined): number {
  const options = kind?.facts?.find(({ field }) => field === kind.sort)?.options ?? [];
  const place = sorts[0] === undefined ? -1 : options.indexOf(sorts[0]);
  return place < 0 ? options.length : place;
}
