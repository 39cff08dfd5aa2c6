import * as z from 'zod';
import type { Day } from './schedule/schedule.ts';

/** "Did you feel welcome as someone on medication?" No text goes with it. */
export const WELCOME_ANSWERS = ['yes', 'mixed', 'no'] as const;
export type WelcomeAnswer = (typeof WELCOME_ANSWERS)[number];

/** Fewer than this many are shown to nobody: one could tell who answered. */
export const WELCOME_SHOWN_FROM = 5;
/** Like a claim, an answer counts for a year. */
export const WELCOME_MONTHS = 12;

/** A month as written: '2026-05'. */
export type Month = string;

export const welcomeSchema = z.object({
  answer: z.enum(WELCOME_ANSWERS),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
});

export type WelcomeCounts = Readonly<Record<WelcomeAnswer, number>>;

/** The months one can have been there in and still be asked: this one first, back to a year ago. */
export function welcomeMonths(today: Day): Month[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: WELCOME_MONTHS }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** What visitors said in the last year, or null while they are too few to be shown without telling on anybody. */
export function shownWelcome(
  counted: readonly { readonly month: Month; readonly answer: WelcomeAnswer; readonly count: number }[],
  today: Day,
): WelcomeCounts | null {
  const months = new Set(welcomeMonths(today));
  const counts = { yes: 0, mixed: 0, no: 0 };
  for (const { month, answer, count } of counted) if (months.has(month)) counts[answer] += count;
  return counts.yes + counts.mixed + counts.no >= WELCOME_SHOWN_FROM ? counts : null;
}
