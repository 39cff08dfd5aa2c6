import { useLocale, useTranslations } from 'next-intl';
import type { PublicListing } from '#db/public-listing.ts';
import { kindOf } from '#domain/kinds/index.ts';
import type { Fact as KindFact } from '#domain/kinds/kind.ts';
import type { Locale } from '#domain/locale.ts';
import { formatDay, formatList } from '#domain/schedule/format.ts';
import { Fact, Quoted } from './fact.tsx';

/** A kind's own facts, in its own order, with the labels that its words in the message files give. */
export function KindFacts({ card, more }: Pick<PublicListing, 'card' | 'more'>) {
  const t = useTranslations('kinds');
  const facts = kindOf(card.kind).facts.filter(({ field }) => more.details[field] !== undefined);
  return facts.map((fact) => (
    <Fact key={fact.field} heading={t(`${card.kind}.fields.${fact.field}` as 'meeting.fields.moderatedBy')}>
      <Value kind={card.kind} fact={fact} value={more.details[fact.field]} />
    </Fact>
  ));
}

function Value({ kind, fact: { field, show }, value }: { kind: string; fact: KindFact; value: unknown }) {
  const t = useTranslations('kinds');
  const listing = useTranslations('listing');
  const locale = useLocale();
  const choice = (code: unknown) =>
    t(`${kind}.choices.${field}.${code}` as 'meeting.choices.moderatedBy.staff');
  if (show === 'text') return <Quoted>{String(value)}</Quoted>;
  if (show === 'choice') return <p>{choice(value)}</p>;
  if (show === 'choices') return <p>{formatList((value as unknown[]).map(choice), locale)}</p>;
  if (show === 'yes-no') return <p>{listing(value ? 'yes' : 'no')}</p>;
  if (show === 'date') return <p>{formatDay(String(value), locale)}</p>;
  return <p>{show === 'money' ? formatDollars(Number(value), locale) : String(value)}</p>;
}

function formatDollars(amount: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'es' ? 'es-US' : 'en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
