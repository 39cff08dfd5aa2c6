import { useLocale, useTranslations } from 'next-intl';
import type { PublicListing } from '#db/public-listing.ts';
import { kindOf } from '#domain/kinds/index.ts';
import type { Fact as KindFact } from '#domain/kinds/kind.ts';
import { INTL_LOCALES, type Locale } from '#domain/locale.ts';
import { formatDay, formatList } from '#domain/schedule/format.ts';
import { Fact } from './fact.tsx';
import styles from './kind-facts.module.css';

/** A kind's own facts, in its own order, with the labels that its words in the message files give. */
export function KindFacts({ card, more }: Pick<PublicListing, 'card' | 'more'>) {
  const t = useTranslations('kinds');
  const listing = useTranslations('listing');
  const facts = kindOf(card.kind).facts.filter(({ field }) => more.details[field] !== undefined);
  if (facts.length === 0) return null;
  return (
    <Fact heading={listing('details')}>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.field}>
            <dt>{t(`${card.kind}.fields.${fact.field}` as 'meeting.fields.moderatedBy')}:</dt>
            <dd data-quoted={fact.show === 'text' ? '' : undefined}>
              <Value kind={card.kind} fact={fact} value={more.details[fact.field]} />
            </dd>
          </div>
        ))}
      </dl>
    </Fact>
  );
}

function Value({ kind, fact: { field, show }, value }: { kind: string; fact: KindFact; value: unknown }) {
  const t = useTranslations('kinds');
  const listing = useTranslations('listing');
  const locale = useLocale();
  const choice = (code: unknown) =>
    t(`${kind}.choices.${field}.${code}` as 'meeting.choices.moderatedBy.staff');
  if (show === 'choice') return choice(value);
  if (show === 'choices') return formatList((value as unknown[]).map(choice), locale);
  if (show === 'yes-no') return listing(value ? 'yes' : 'no');
  if (show === 'date') return formatDay(String(value), locale);
  return show === 'money' ? formatDollars(Number(value), locale) : String(value);
}

function formatDollars(amount: number, locale: Locale): string {
  return new Intl.NumberFormat(INTL_LOCALES[locale], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
