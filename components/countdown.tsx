'use client';

import { useTranslations } from 'next-intl';
import { useMinute } from './minute-clock.ts';
import { countdownText } from './schedule-text.ts';

const MINUTE_MS = 60_000;

type Props = {
  /** Instants, in milliseconds. */
  readonly start: number;
  readonly end: number;
  /** What is said without script, and stays true: "Starts at 7:00 pm". */
  readonly fixed: string;
};

/** "Starts in 12 minutes", right at any minute; once it is over, only when it was. */
export function Countdown({ start, end, fixed }: Props) {
  const t = useTranslations('when');
  const now = useMinute();
  if (now === null || now >= end) return fixed;
  return countdownText(t, Math.floor((start - now) / MINUTE_MS));
}
