import { useLocale, useTranslations } from 'next-intl';
import { factLabel, factText } from '#components/fact-text.ts';
import type { PublicListing } from '#db/public-listing.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { Fact } from './fact.tsx';
import styles from './kind-facts.module.css';

/** A kind's own facts, in its own order, with the labels that its words in the message files give. */
export function KindFacts({ card, more }: Pick<PublicListing, 'card' | 'more'>) {
  const t = useTranslations('kinds');
  const listing = useTranslations('listing');
  const locale = useLocale();
  const facts = kindOf(card.kind).facts.filter(({ field }) => more.details[field] !== undefined);
  if (facts.length === 0) return null;
  return (
    <Fact heading={listing('details')}>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.field}>
            <dt>{factLabel(t, card.kind, fact)}:</dt>
            <dd data-quoted={fact.show === 'text' ? '' : undefined}>
              {fact.show === 'link' ? (
                <a href={String(more.details[fact.field])} rel="noopener noreferrer">
                  {String(more.details[fact.field])}
                </a>
              ) : (
                factText({ kinds: t, listing }, card.kind, fact, more.details[fact.field], locale)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Fact>
  );
}
