import { addDays, dayNumber } from '../schedule/day.ts';
import type { Day } from '../schedule/schedule.ts';
import type { Kind } from './kind.ts';

/** What must be known of a kind to tell whether a listing of it is too old to show; plain data. */
type Ageing = Pick<Kind, 'code'> & Partial<Pick<Kind, 'hiddenAfterDays'>>;

/** True when nobody has checked it for longer than its kind bears, or ever. Feeds do not count: they check nothing. */
export function isHiddenUnchecked(
  card: { readonly kind: string; readonly checkedOn: Day | null },
  kinds: readonly Ageing[],
  today: Day,
): boolean {
  const days = kinds.find(({ code }) => code === card.kind)?.hiddenAfterDays;
  if (days === undefined) return false;
  return card.checkedOn === null || dayNumber(today) - dayNumber(card.checkedOn) > days;
}

/** The last day on which a check still counts today, for each kind that is hidden without one. */
export function checkedSince(
  kinds: readonly Ageing[],
  today: Day,
): { readonly kind: string; readonly day: Day }[] {
  return kinds.flatMap(({ code, hiddenAfterDays }) =>
    hiddenAfterDays === undefined ? [] : [{ kind: code, day: addDays(today, -hiddenAfterDays) }],
  );
}
