import type { Kind } from './kinds/kind.ts';
import { dayNumber } from './schedule/day.ts';
import type { Day } from './schedule/schedule.ts';

/** A free bed is gone within hours: after two days the word is old, after a week it is not worth a call. */
const OLD_AFTER_DAYS = 2;
const GONE_AFTER_DAYS = 7;

/** How much is left of what somebody said `on` a day about free places. A day ahead of ours, somewhere east, is new. */
export function vacancyAge(on: Day, today: Day): 'new' | 'old' | 'gone' {
  const days = dayNumber(today) - dayNumber(on);
  if (days > GONE_AFTER_DAYS) return 'gone';
  return days > OLD_AFTER_DAYS ? 'old' : 'new';
}

/** Whether people sleep there, so that free places are worth asking for. */
export function hasPlaces({ needs }: Pick<Kind, 'needs'>): boolean {
  return needs.includes('place-to-stay');
}
