import type { Finding, Section, Sections } from './finding.ts';
import { GROUP_KEYS, type GroupKey } from './found.ts';
import type { When } from './query.ts';
import {
  ANY_TIME,
  attemptsOf,
  ENOUGH_CHOICE,
  lookFor,
  type Pool,
  type Reached,
  rungsOf,
  type Timed,
  timed,
  USUAL_DRIVE_MILES,
} from './reach.ts';
import { isWithin } from './source.ts';
import type { TimeChoices } from './timing.ts';

/**
 * Groups by when they take place. With less than enough of the chosen day also the next one follows; with words all
 * other days follow, for who names a group wants it whenever it meets. Services are looked for apart: how many meetings
 * are near says nothing about how far the next house is.
 */
export function groupByTime(finding: Finding): Sections {
  const { query, moment, hits, mustHaveTime } = finding;
  const pool = finding.pool('all');
  const rungs = hits ? [{ miles: hits.miles, enough: 1 }] : rungsOf(query);
  const reached = lookFor(pool, rungs, attemptsOf(query), moment, mustHaveTime);
  const list: Timed[] = [...reached.list];
  let complete = reached.complete;

  const add = (choices: TimeChoices, key?: GroupKey) => {
    const more = pool(reached.miles, choices);
    const known = new Set(list.map(({ candidate }) => candidate.id));
    const fresh = more.list.filter(({ id }) => !known.has(id));
    list.push(...timed(fresh, choices, moment).map((entry) => (key ? { ...entry, key } : entry)));
    complete &&= more.complete;
  };
  const hasEnough = () => list.filter(({ span }) => span !== null).length >= ENOUGH_CHOICE;
  for (const when of laterThan(reached.choices.when)) {
    if (mustHaveTime && !hasEnough()) add({ ...reached.choices, when });
  }
  if (hits && reached.choices.when !== 'any') add(ANY_TIME, 'other-days');

  const untimed =
    mustHaveTime && finding.asksForServices
      ? lookFor(untimedOf(pool), rungs, [ANY_TIME], moment, false)
      : { ...reached, list: list.filter(({ key }) => key === 'no-set-time') };
  const inTime = list.filter(({ key }) => key !== 'no-set-time');
  // Whoever comes to you from far away is not one among those that you would have to go far for.
  const comesFromFar = ({ candidate }: Timed) =>
    finding.serving.has(candidate.id) && !isWithin(candidate, USUAL_DRIVE_MILES);
  const toVisit = untimed.list.filter((entry) => !comesFromFar(entry));
  return {
    sections: [
      ...sectionsOf(finding, inTime, reached),
      ...sectionsOf(finding, toVisit, untimed),
      ...servingSection(finding, [...inTime, ...toVisit], reached),
    ],
    withinMiles: inTime.length > 0 ? reached.miles : untimed.miles,
    shownWhen: reached.choices.when,
    ignoredDaysAndTimes: ignoresChoices(finding, reached),
    complete: complete && untimed.complete,
  };
}

function untimedOf(pool: Pool): Pool {
  return (miles, choices) => {
    const { list, complete } = pool(miles, choices);
    return { list: list.filter((candidate) => candidate.listing.times().schedules.length === 0), complete };
  };
}

function laterThan(when: When): When[] {
  if (when === 'now') return ['today', 'tomorrow'];
  return when === 'today' ? ['tomorrow'] : [];
}

export function ignoresChoices({ query }: Finding, { choices, list }: Reached): boolean {
  return (
    list.length > 0 && query.days.length + query.times.length > choices.days.length + choices.times.length
  );
}

function sectionsOf(finding: Finding, entries: readonly Timed[], { miles, choices }: Reached): Section[] {
  const byKey = Map.groupBy(entries, ({ key }) => key);
  return GROUP_KEYS.flatMap((key) => {
    const here = byKey.get(key);
    if (!here) return [];
    return [{ key, entries: finding.inOrder(here), withinMiles: miles, shownWhen: choices.when }];
  });
}

/** Those that serve the place, the narrowest area first; who is among the near ones already is not told twice. */
function servingSection(finding: Finding, list: readonly Timed[], { choices }: Reached): Section[] {
  if (finding.serving.size === 0) return [];
  const fresh = new Map(finding.serving);
  for (const { candidate } of list) fresh.delete(candidate.id);
  const byArea = Map.groupBy(fresh.values(), ({ area }) => area);
  const entries = [...byArea.values()].flatMap((served) =>
    finding.inOrder(
      timed(
        served.map(({ candidate }) => candidate),
        ANY_TIME,
        finding.moment,
      ),
    ),
  );
  if (entries.length === 0) return [];
  return [{ key: 'serves-your-area', entries, withinMiles: null, shownWhen: choices.when }];
}
