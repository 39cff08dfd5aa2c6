import { MEDICATION_CLAIM_MONTHS, STALE_AFTER_DAYS } from './claims.ts';
import { addDays } from './schedule/day.ts';
import type { Day } from './schedule/schedule.ts';
import { welcomeMonths } from './welcome.ts';

/** What the desk asks for, the most harmful first: what could send somebody into danger, then what could send them for nothing. */
export const DESK_QUEUES = [
  /** Crisis lines and finders we ship whose source is over 180 days old. */
  'crisis-facts',
  /** Hotlines of states and rules about houses that nobody here has looked at for over 180 days. */
  'local-facts',
  /** Listings whose newest word about medicine is over 12 months old. */
  'medication',
  /** Listings whose own text mentions medicine, and of which nobody has said anything about it. */
  'mentions',
  /** Free places that were told over a week ago. */
  'vacancy',
  /** Feeds whose last run waits for a person, or failed. */
  'runs',
  'suggestions',
  /** Published listings that their publisher's list does not hold any more. */
  'missing',
  /** Standing lists with a place that has aged, ended or gone. */
  'lists',
  'duplicates',
  /** Places to go to that no map can show. */
  'pins',
  /** Facts that nobody has known to be right for over 180 days. */
  'old',
  /** Where somebody on medicine did not feel welcome, and nobody has asked the group since. */
  'welcome',
] as const;
export type DeskQueue = (typeof DESK_QUEUES)[number];

/** Free places told so long ago are not worth a call (domain/vacancy.ts calls them gone). */
const VACANCY_GONE_AFTER_DAYS = 7;

/** The first days that still count: what was said before them is old. */
export function deskCutoffs(today: Day): { medication: Day; vacancy: Day; facts: Day; welcome: Day } {
  const aYearAgo = new Date(`${today}T00:00:00Z`);
  aYearAgo.setUTCMonth(aYearAgo.getUTCMonth() - MEDICATION_CLAIM_MONTHS);
  return {
    medication: aYearAgo.toISOString().slice(0, 10),
    vacancy: addDays(today, -VACANCY_GONE_AFTER_DAYS),
    facts: addDays(today, -STALE_AFTER_DAYS),
    welcome: `${welcomeMonths(today).at(-1)}-01`,
  };
}
