import { dayNumberAt } from '../schedule/clock.ts';
import type { GroupKey, Reason } from './found.ts';
import { findHits, type Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { inOrder } from './order.ts';
import { isOnlineChosen, type Query, type When } from './query.ts';
import type { Pool, Timed } from './reach.ts';
import { type Candidate, fromHome, isWithin, type Part, type ServedArea, type Source } from './source.ts';
import type { Moment } from './timing.ts';

/** A group with all its matches, in order. */
export type Section = {
  readonly key: GroupKey;
  readonly entries: readonly Timed[];
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
  /** What there is to say of a match beyond what its finding says. */
  readonly reasonsOf?: (candidate: Candidate) => readonly Reason[];
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
  /** In order as far as pages reach; what is on none of them follows in no order. */
  readonly inOrder: (list: readonly Timed[]) => Timed[];
  /** Somebody who looks for gatherings is not helped by those whose times nobody knows. */
  readonly mustHaveTime: boolean;
  readonly asksForServices: boolean;
};

type Served = { readonly candidate: Candidate; readonly area: ServedArea };

/** `mostShown` is how many of a group can be on the pages up to the one that is asked for. */
export function startFinding(
  source: Source,
  query: Query,
  now: Date,
  lexicon: Lexicon,
  mostShown: number = Number.POSITIVE_INFINITY,
): Finding {
  const moment = { now: now.getTime(), timeZone: query.spot?.timeZone ?? null };
  const day = dayNumberAt(moment.now, moment.timeZone ?? 'UTC');
  const asksForServices = query.kinds.length === 0 || query.kinds.some((kind) => !lexicon.gathers(kind));
  const mustHaveTime =
    query.needs.length === 0 && (query.kinds.length === 0 || query.kinds.some(lexicon.gathers));
  const allServing = asksForServices ? servingOf(source, query) : new Map<number, Served>();
  const hits = query.words ? findHits(source, query, lexicon, day, new Set(allServing.keys())) : null;
  const serving = hits ? new Map([...allServing].filter(([id]) => hits.byId.has(id))) : allServing;
  return {
    query,
    moment,
    hits,
    ...(hits ? poolsOfHits(hits, query) : poolsOfSource(source, query, mustHaveTime)),
    serving,
    inOrder: (list) =>
      inOrder(list, ({ candidate }) => hits?.byId.get(candidate.id)?.rank ?? 0, day, mostShown),
    asksForServices,
    mustHaveTime,
  };
}

const NOTHING = { list: [], complete: true };

/** Of what can be joined from anywhere there may be thousands: so many of the soonest are enough. */
const ENOUGH_ONLINE = 2_000;
const ENOUGH_ABOUT_MEDICATION = 150;
const ENOUGH_BESIDE_NEAR_ONES = 20;

function poolsOfSource(
  source: Source,
  query: Query,
  mustHaveTime: boolean,
): Pick<Finding, 'pool' | 'remotePool'> {
  if (isOnlineChosen(query)) {
    const wanted = { atLeast: ENOUGH_ONLINE, onlyBeginning: false };
    return {
      pool: (part) => (_miles, choices) => source.remote(choices, part, wanted),
      remotePool: () => () => NOTHING,
    };
  }
  if (!query.spot) {
    return {
      pool: (part) => (_miles, choices) => source.anywhere(choices, part),
      remotePool: () => () => NOTHING,
    };
  }
  return {
    pool: (part) => (miles, choices) => (miles === null ? NOTHING : source.near(miles, choices, part)),
    remotePool: (part) => (_miles, choices) =>
      source.remote(choices, part, {
        atLeast: part === 'all' ? ENOUGH_BESIDE_NEAR_ONES : ENOUGH_ABOUT_MEDICATION,
        onlyBeginning: part === 'all' && mustHaveTime,
      }),
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

function servingOf(source: Source, query: Query): Map<number, Served> {
  const serving = new Map<number, Served>();
  if (!query.spot || isOnlineChosen(query)) return serving;
  for (const served of source.servingArea()) {
    const { id } = served.candidate;
    if (!serving.has(id)) serving.set(id, served);
  }
  return serving;
}

/** Why a candidate is among the matches. */
export function reasonsOf({ hits, serving }: Finding, { id, isInTown }: Candidate): Reason[] {
  const area = serving.get(id)?.area;
  return [
    ...(hits?.byId.get(id)?.reasons ?? []),
    ...(isInTown ? [{ type: 'in-town' as const }] : []),
    ...(area ? [{ type: 'serves-area' as const, area }] : []),
  ];
}
