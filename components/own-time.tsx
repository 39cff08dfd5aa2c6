'use client';

import { useLocale, useTranslations } from 'next-intl';
import { wallClock } from '#domain/schedule/clock.ts';
import { weekdayOf } from '#domain/schedule/day.ts';
import { formatTime, formatWeekday } from '#domain/schedule/format.ts';
import { useIsRunning } from './until-script.tsx';

type Props = {
  /** An instant, in milliseconds. */
  readonly start: number;
  /** The zone whose clock is shown beside this. */
  readonly timeZone: string;
};

/** When something that is joined from anywhere starts on the visitor's own clock, where that shows another time. */
export function OwnTime({ start, timeZone }: Props) {
  const t = useTranslations('when');
  const locale = useLocale();
  if (!useIsRunning()) return null;
  const own = wallClock(new Date(start), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const there = wallClock(new Date(start), timeZone);
  if (own.minuteOfWeek === there.minuteOfWeek) return null;
  const time = formatTime(own.minuteOfDay, locale);
  const day = own.day === there.day ? '' : `${formatWeekday(weekdayOf(own.day), locale)}, `;
  return ` · ${day}${t('ownTime', { time })}`;
}
