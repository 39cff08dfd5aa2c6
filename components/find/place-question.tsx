import { useTranslations } from 'next-intl';
import type { Query } from '#domain/search/query.ts';
import { stepTo } from '#domain/search/steps.ts';
import { FINDER_DEFAULTS } from '#domain/search/url.ts';
import styles from './place-question.module.css';
import { SearchStep } from './search-step.tsx';

/** A place to choose: its text, and what stands for it in an address. */
export type PlaceChoice = { readonly id: string; readonly label: string };

type Props = {
  readonly query: Query;
  /** Several places of that name; or, for a name nobody knows, places that are spelt much like it. */
  readonly choices: readonly PlaceChoice[];
  readonly problem: 'ambiguous' | 'unknown' | 'missing' | 'maybe-another';
};

/** Asks which place is meant. Each answer is the same search at that place. */
export function PlaceQuestion({ query, choices, problem }: Props) {
  const t = useTranslations('find.place');
  return (
    <section className={`${styles.question} screen-only`} aria-label={t('label')}>
      <p className={styles.ask}>
        {t.rich(problem, { typed: query.near, quoted: (chunks) => <span data-quoted>{chunks}</span> })}
      </p>
      {choices.length > 0 && (
        <ul className={styles.choices}>
          {choices.map(({ id, label }) => (
            <li key={id}>
              <SearchStep step={stepTo(query, { near: id }, FINDER_DEFAULTS)}>{label}</SearchStep>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
