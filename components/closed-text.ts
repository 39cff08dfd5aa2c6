import type { useTranslations } from 'next-intl';
import type { Closure } from '#domain/closures.ts';
import type { Locale } from '#domain/locale.ts';
import { formatDay, formatLongDay } from '#domain/schedule/format.ts';

/** "Closed on Tuesday, May 5", "Closed from December 21, 2026 to January 4, 2027". */
export function closedText(
  t: ReturnType<typeof useTranslations<'listing'>>,
  { firstDay, lastDay }: Closure,
  locale: Locale,
): string {
  if (firstDay === lastDay) return t('closedOn', { day: formatLongDay(firstDay, locale) });
  return t('closedFrom', { first: formatDay(firstDay, locale), last: formatDay(lastDay, locale) });
}
