import type { Medication } from '../claims.ts';
import { type Standing, standing } from '../medication.ts';
import { dayNumberAt } from '../schedule/clock.ts';
import { dayOfNumber } from '../schedule/day.ts';
import { ignoresChoices } from './by-time.ts';
import type { Finding, Section, Sections } from './finding.ts';
import type { GroupKey } from './found.ts';
import {
  ANY_TIME,
  attemptsOf,
  LADDER,
  lookFor,
  type Pool,
  rungsOf,
  timed,
  USUAL_DRIVE_MILES,
} from './reach.ts';
import type { Candidate, Part } from './source.ts';

/** A few that are known to welcome are worth a longer way than a dozen that nobody asked: no smaller circle is tried. */
const FAR_LADDER = LADDER.filter(({ miles }) => miles !== null && miles >= USUAL_DRIVE_MILES);

type Suits = (standing: Standing, candidate: Candidate) => boolean;

/**
 * Groups by what is known about one medicine. Choosing it empties nothing: who welcomes comes first, farther away and on
 * other days if need be, and online; then groups made for people on medicine; then those with conditions; then, nearest
 * first, those nobody knows about. Who does not accept it is never shown. "Only confirmed" leaves out what nobody knows
 * about, unless nothing else is left.
 */
export function groupByStanding(finding: Finding, medication: Medication): Sections {
  const standingOf = standingsOn(finding, medication);
  const isMade = (candidate: Candidate) => candidate.isMedicationSpecific;
  const { onlyConfirmed } = finding.query;
  const known = (key: GroupKey, suits: Suits) => lookForKnown(finding, standingOf, key, suits);

  const welcomes = known('welcomes', ({ stance }) => stance === 'welcomes');
  const made = known(
    'medication-specific',
    ({ stance }, candidate) =>
      isMade(candidate) && (stance === 'with-conditions' || (stance === 'unknown' && !onlyConfirmed)),
  );
  const conditions = known(
    'with-conditions',
    ({ stance }, candidate) => stance === 'with-conditions' && !isMade(candidate),
  );
  const confirmed = [
    welcomes.near,
    { ...welcomes.online, key: 'welcomes-online' as const },
    withOnline(made),
    withOnline(conditions),
  ].filter(({ entries }) => entries.length > 0);
  const { withinMiles, shownWhen } = welcomes.near;
  const unknown: Sections =
    onlyConfirmed && confirmed.length > 0
      ? { sections: [], withinMiles, shownWhen, ignoredDaysAndTimes: false, complete: true }
      : lookForUnknown(
          finding,
          (candidate) => standingOf(candidate).stance === 'unknown' && !isMade(candidate),
        );
  return {
    ...unknown,
    sections: [...confirmed, ...unknown.sections],
    complete: [welcomes, made, conditions, unknown].every(({ complete }) => complete),
    reasonsOf: (candidate) => [{ type: 'medication', standing: standingOf(candidate) }],
  };
}

/** Those that suit the chosen time, nearest first, then those on other days; and apart those that are online. */
function lookForKnown(
  finding: Finding,
  standingOf: (candidate: Candidate) => Standing,
  key: GroupKey,
  suits: Suits,
) {
  const { query, moment, hits } = finding;
  const pool = filtered(withServing(finding, 'about-medication'), (candidate) =>
    suits(standingOf(candidate), candidate),
  );
  const rungs = hits ? [{ miles: hits.miles, enough: 1 }] : rungsOf(query, FAR_LADDER);
  const reached = lookFor(pool, rungs, [ANY_TIME], moment, false);
  const near = new Set(reached.list.map(({ candidate }) => candidate.id));
  const online = filtered(
    finding.remotePool('about-medication'),
    (candidate) => !near.has(candidate.id) && suits(standingOf(candidate), candidate),
  )(null, ANY_TIME);
  const section = (candidates: readonly Candidate[], withinMiles: number | null): Section => {
    const chosen = timed(candidates, { when: query.when, days: query.days, times: query.times }, moment);
    const ids = new Set(chosen.map(({ candidate }) => candidate.id));
    const others = timed(
      candidates.filter(({ id }) => !ids.has(id)),
      ANY_TIME,
      moment,
    );
    return {
      key,
      entries: [...finding.inOrder(chosen), ...finding.inOrder(others)],
      withinMiles,
      shownWhen: others.length > 0 ? 'any' : query.when,
    };
  };
  return {
    near: section(
      reached.list.map(({ candidate }) => candidate),
      reached.miles,
    ),
    online: section(online.list, null),
    complete: reached.complete && online.complete,
  };
}

const withOnline = ({ near, online }: { near: Section; online: Section }): Section => ({
  ...near,
  entries: [...near.entries, ...online.entries],
});

/** Nearest first; online ones only when there is nothing near. */
function lookForUnknown(finding: Finding, isUnknown: (candidate: Candidate) => boolean): Sections {
  const { query, moment, hits, mustHaveTime } = finding;
  const pool = filtered(withServing(finding, 'all'), isUnknown);
  const rungs = hits ? [{ miles: hits.miles, enough: 1 }] : rungsOf(query);
  const reached = lookFor(pool, rungs, attemptsOf(query), moment, mustHaveTime);
  const isAnyNear = reached.list.length > 0;
  const online = isAnyNear ? [] : filtered(finding.remotePool('all'), isUnknown)(null, reached.choices).list;
  const entries = finding.inOrder(isAnyNear ? reached.list : timed(online, reached.choices, moment));
  const found = {
    withinMiles: isAnyNear ? reached.miles : null,
    shownWhen: reached.choices.when,
    complete: reached.complete,
    ignoredDaysAndTimes: ignoresChoices(finding, reached),
  };
  return { ...found, sections: entries.length > 0 ? [{ ...found, key: 'unknown', entries }] : [] };
}

const UNKNOWN: Standing = { stance: 'unknown', claim: null, isOld: false, isDisputed: false };

/** Worked out once per listing and search, on the visitor's calendar. */
function standingsOn({ moment }: Finding, medication: Medication): (candidate: Candidate) => Standing {
  const today = dayOfNumber(dayNumberAt(moment.now, moment.timeZone ?? 'UTC'));
  const known = new Map<number, Standing>();
  return (candidate) => {
    if (!candidate.hasClaims) return UNKNOWN;
    const found = known.get(candidate.id) ?? standing(candidate.listing.medication(), medication, today);
    known.set(candidate.id, found);
    return found;
  };
}

function filtered(pool: Pool, suits: (candidate: Candidate) => boolean): Pool {
  return (miles, choices) => {
    const { list, complete } = pool(miles, choices);
    return { list: list.filter(suits), complete };
  };
}

/** What serves the place counts as reached at any distance. */
function withServing(finding: Finding, part: Part): Pool {
  const pool = finding.pool(part);
  const serving = [...finding.serving.values()].flatMap(({ candidate }) =>
    part === 'all' || candidate.hasClaims || candidate.isMedicationSpecific ? [candidate] : [],
  );
  if (serving.length === 0) return pool;
  return (miles, choices) => {
    const { list, complete } = pool(miles, choices);
    const near = new Set(list.map(({ id }) => id));
    return { list: [...list, ...serving.filter(({ id }) => !near.has(id))], complete };
  };
}
