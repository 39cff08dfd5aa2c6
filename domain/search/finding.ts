import { dayNumberAt } from '../schedule/clock.ts';
import type { GroupKey, Highlight, Reason } from './found.ts';
import { findHits, type Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { compareMatches } from './order.ts';
import { isOnlineChosen, type Query, type When } from './query.ts';
import type { Pool, Timed } from './reach.ts';
import { type Candidate, fromHome, isWithin, type Part, type ServedArea, type Source } from './source.ts';
import type { Moment } from './timing.ts';

/** A match before its card is put to it: what is needed to group, order and count. */
export type Entry = Timed & {
  readonly rank: number;
  readonly reasons: readonly Reason[];
  readonly highlights: readonly Highlight[];
};

/** A group with all its matches, in order. */
export type Section = {
  readonly key: GroupKey;
  readonly entries: readonly Entry[];
  readonly withinMiles: number | null;
  readonly shownWhen: When;
};

/** The groups, and how they had to be widened. */
export type Sections = {
  readonly sections: readonly Section[];
  readonly withinMiles: number | null;
  readonly shownWhen: When;
  readonly ignoredDaysAndTimes: boolean;
  readonly complete: boolean;
};

/** One search under way, whether words or a place bring its candidates. */
export type Finding = {
  readonly query: Query;
  readonly moment: Moment;
  readonly hits: Hits | null;
  /** Those one can go to; with no place, or when only online was chosen, all. */
  readonly pool: (part: Part) => Pool;
  /** Those that can be joined from anywhere; empty when `pool` holds them. */
  readonly remotePool: (part: Part) => Pool;
  /** Those that serve the place, the narrowest area first. */
  readonly serving: ReadonlyMap<number, Served>;
  readonly inOrder: (list: readonly Timed[]) => Entry[];
  /** Somebody who looks for gatherings is not helped by those whose times nobody knows. */
  readonly mustHaveTime: boolean;
  readonly asksForServices: boolean;
};

type Served = { readonly candidate: Candidate; readonly area: ServedArea };

export function startFinding(source: Source, query: Query, now: Date, lexicon: Lexicon): Finding {
  const moment = { now: now.getTime(), timeZone: query.spot?.timeZone ?? null };
  const day = dayNumberAt(moment.now, moment.timeZone ?? 'UTC');
  const hits = query.words ? findHits(source, query, lexicon, day) : null;
  const asksForServices = query.kinds.length === 0 || query.kinds.some((kind) => !lexicon.gathers(kind));
  const serving = asksForServices ? servingOf(source, query, hits) : new Map<number, Served>();
  return {
    query,
    moment,
    hits,
    ...(hits ? poolsOfHits(hits, query) : poolsOfSource(source, query)),
    serving,
    inOrder: (list) =>
      list
        .map((entry) => withReasons(entry, hits, serving))
        .sort((a, b) => compareMatches(orderOf(a), orderOf(b), day)),
    asksForServices,
    mustHaveTime: query.kinds.length === 0 || query.kinds.some(lexicon.gathers),
  };
}

const NOTHING = { list: [], complete: true };

/** Of what can be joined from anywhere there may be thousands: so many of the soonest are enough beside what is near. */
const ENOUGH_ONLINE = 300;
const ENOUGH_ONLINE_ALONE = 2_000;

function poolsOfSource(source: Source, query: Query): Pick<Finding, 'pool' | 'remotePool'> {
  const remote =
    (atLeast: number) =>
    (part: Part): Pool =>
    (_miles, choices) =>
      source.remote(choices, part, atLeast);
  if (isOnlineChosen(query)) return { pool: remote(ENOUGH_ONLINE_ALONE), remotePool: () => () => NOTHING };
  if (!query.spot) {
    return {
      pool: (part) => (_miles, choices) => source.anywhere(choices, part),
      remotePool: () => () => NOTHING,
    };
  }
  return {
    pool: (part) => (miles, choices) => (miles === null ? NOTHING : source.near(miles, choices, part)),
    remotePool: remote(ENOUGH_ONLINE),
  };
}

function poolsOfHits(hits: Hits, query: Query): Pick<Finding, 'pool' | 'remotePool'> {
  const pick = (part: Part, suits: (candidate: Candidate) => boolean) => ({
    list: hits.list.filter(
      (hit) => suits(hit) && (part === 'all' || hit.hasClaims || hit.isMedicationSpecific),
    ),
    complete: hits.complete,
  });
  if (!query.spot || isOnlineChosen(query)) {
    return { pool: (part) => () => pick(part, () => true), remotePool: () => () => NOTHING };
  }
  return {
    pool: (part) => (miles) => pick(part, (candidate) => isWithin(candidate, miles)),
    remotePool: (part) => () => {
      const { list, complete } = pick(part, (candidate) => candidate.canJoin);
      return { list: list.map(fromHome), complete };
    },
  };
}

function servingOf(source: Source, query: Query, hits: Hits | null): Map<number, Served> {
  const serving = new Map<number, Served>();
  if (!query.spot || isOnlineChosen(query)) return serving;
  const found = hits && new Set(hits.list.map(({ id }) => id));
  for (const served of source.servingArea()) {
    const { id } = served.candidate;
    if ((!found || found.has(id)) && !serving.has(id)) serving.set(id, served);
  }
  return serving;
}

function withReasons(entry: Timed, hits: Hits | null, serving: Finding['serving']): Entry {
  const hit = hits?.byId.get(entry.candidate.id);
  const area = serving.get(entry.candidate.id)?.area;
  return {
    ...entry,
    rank: hit?.rank ?? 0,
    highlights: hit?.highlights ?? [],
    reasons: [
      ...(hit?.reasons ?? []),
      ...(entry.candidate.isInTown ? [{ type: 'in-town' as const }] : []),
      ...(area ? [{ type: 'serves-area' as const, area }] : []),
    ],
  };
}

function orderOf({ candidate, rank, span }: Entry) {
  return { id: candidate.id, rank, distanceMeters: candidate.distanceMeters, span };
}
