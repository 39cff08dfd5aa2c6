import type { useTranslations } from 'next-intl';
import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import type { Fact } from '#domain/kinds/kind.ts';
import { INTL_LOCALES, type Locale } from '#domain/locale.ts';
import { formatDay, formatList } from '#domain/schedule/format.ts';

/** The words under `kinds` and `listing` in the message files. */
export type KindWords = ReturnType<typeof useTranslations<'kinds'>>;
export type ListingWords = ReturnType<typeof useTranslations<'listing'>>;

/** "Cost each week". */
export function factLabel(kinds: KindWords, kind: string, { field }: Fact): string {
  return kinds(`${kind}.fields.${field}` as 'meeting.fields.moderatedBy');
}

/** One of a kind's own facts as text: "$150", "Men", "Yes". `value` is what the kind's schema let through. */
export function factText(
  { kinds, listing }: { kinds: KindWords; listing: ListingWords },
  kind: string,
  { field, show }: Fact,
  value: unknown,
  locale: Locale,
): string {
  const choice = (code: unknown) =>
    kinds(`${kind}.choices.${field}.${code}` as 'meeting.choices.moderatedBy.staff');
  if (show === 'choice') return choice(value);
  if (show === 'choices') return formatList((value as unknown[]).map(choice), locale);
  if (show === 'yes-no') return listing(value ? 'yes' : 'no');
  if (show === 'date') return formatDay(String(value), locale);
  return show === 'money' ? formatDollars(Number(value), locale) : String(value);
}

/** A sentence that belongs to every listing like this one. */
export function noticeText(kinds: KindWords, kind: string, key: string): string {
  return kinds(`${kind}.notices.${key}` as 'app.notices.unrated');
}

/** What sort of its kind it is, in words: "Hot meals"; of several the first. Null when nobody said. */
export function sortText(kinds: KindWords, { kind, sorts }: Pick<Card, 'kind' | 'sorts'>): string | null {
  const { sort } = kindOf(kind);
  if (!sort || sorts[0] === undefined) return null;
  return kinds(`${kind}.choices.${sort}.${sorts[0]}` as 'meeting.choices.moderatedBy.staff');
}

function formatDollars(amount: number, locale: Locale): string {
  return new Intl.NumberFormat(INTL_LOCALES[locale], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
