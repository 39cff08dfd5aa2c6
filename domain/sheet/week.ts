import { addDays } from '../schedule/day.ts';
import type { Day } from '../schedule/schedule.ts';
import type { SheetDate, SheetItem } from './item.ts';

export type DayOfWeek = {
  readonly day: Day;
  readonly held: readonly { readonly item: SheetItem; readonly date: SheetDate }[];
};

const DAYS_SHOWN = 7;

/** The seven days from `from` on, each with what is held on it by any of the places, the earliest first. */
export function weekOf(items: readonly SheetItem[], from: Day): DayOfWeek[] {
  const all = items.flatMap((item) => item.week.map((date) => ({ item, date })));
  return Array.from({ length: DAYS_SHOWN }, (_, ahead) => {
    const day = addDays(from, ahead);
    const held = all.filter(({ date }) => date.day === day);
    return { day, held: held.sort((a, b) => a.date.start.localeCompare(b.date.start)) };
  });
}
