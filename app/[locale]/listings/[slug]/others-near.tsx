import { useTranslations } from 'next-intl';
import { ListingRow } from '#components/listing-row.tsx';
import type { TermNames } from '#components/term-names.ts';
import type { Card } from '#domain/card.ts';
import { cancelledOccurrence } from '#domain/schedule/occurrences.ts';
import type { Match } from '#domain/search/found.ts';
import styles from './others-near.module.css';

/** True when somebody who came for this listing needs another: it has ended, has a break, or is not held next time. */
export function needsOthers(card: Card, now: Date): boolean {
  return card.status !== 'published' || card.schedules.some((schedule) => cancelledOccurrence(schedule, now));
}

type Props = { readonly others: readonly Match[]; readonly names: TermNames; readonly now: Date };

export function OthersNear({ others, names, now }: Props) {
  const t = useTranslations('listing');
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-labelledby="others-near">
      <h2 id="others-near">{t('othersNear')}</h2>
      <ol>
        {others.map((match) => (
          <ListingRow
            key={match.card.id}
            match={match}
            names={names}
            now={now}
            medication="any"
            showsDay
            pinKey={null}
          />
        ))}
      </ol>
    </section>
  );
}
