import { useTranslations } from 'next-intl';
import { kindOf } from '#domain/kinds/index.ts';
import type { FinderLink } from '#domain/search/finder-links.ts';
import type { Found } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { stepTo } from '#domain/search/steps.ts';
import { FINDER_DEFAULTS } from '#domain/search/url.ts';
import { Link } from '../link.tsx';
import styles from './other-doors.module.css';
import { SearchStep } from './search-step.tsx';

const WIDER_MILES = [5, 10, 15, 25, 50, 100];

type Props = {
  readonly query: Query;
  readonly found: Found;
  readonly finders: { readonly first: readonly FinderLink[]; readonly others: readonly FinderLink[] };
};

/** What to do when it is not in the list: wider, later, online, the fellowships' own finders, people to call. */
export function OtherDoors({ query, found, finders }: Props) {
  const t = useTranslations('find.doors');
  const wider = WIDER_MILES.find((miles) => miles > (found.withinMiles ?? Number.POSITIVE_INFINITY));
  const step = (change: Parameters<typeof stepTo>[1]) => stepTo(query, change, FINDER_DEFAULTS);
  // What one calls rather than goes to at an hour is there tomorrow too.
  const areGatherings =
    query.needs.length === 0 &&
    (query.kinds.length === 0 || query.kinds.some((kind) => kindOf(kind).gathers));
  const nothingOnAnyDay = found.total === 0 && found.shownWhen === 'any';
  return (
    <section className={styles.doors} aria-labelledby="other-doors">
      <h2 id="other-doors">{t('heading')}</h2>
      <ul className={`${styles.steps} screen-only`}>
        {found.total === 0 && query.words !== '' && (
          <li>
            <SearchStep step={step({ words: '' })}>{t('withoutWords')}</SearchStep>
          </li>
        )}
        {wider && (
          <li>
            <SearchStep step={step({ withinMiles: wider })}>{t('wider', { miles: wider })}</SearchStep>
          </li>
        )}
        {query.when !== 'tomorrow' && !nothingOnAnyDay && areGatherings && (
          <li>
            <SearchStep step={step({ when: 'tomorrow', days: [] })}>{t('tomorrow')}</SearchStep>
          </li>
        )}
        {query.when !== 'any' && !nothingOnAnyDay && (
          <li>
            <SearchStep step={step({ when: 'any' })}>{t('anyDay')}</SearchStep>
          </li>
        )}
        {!query.attendance.includes('online') && (
          <li>
            <SearchStep step={step({ attendance: ['online'] })}>{t('online')}</SearchStep>
          </li>
        )}
        {query.kinds.length + query.needs.length > 0 && (
          <li>
            <SearchStep step={step({ kinds: [], needs: [], when: 'any' })}>{t('anyKind')}</SearchStep>
          </li>
        )}
        <li>
          <Link href="/help-now">{t('call')}</Link>
        </li>
      </ul>
      <h3>{t('findersHeading')}</h3>
      <p className={styles.note}>{t('findersNote')}</p>
      <FinderList finders={finders.first} />
      {finders.others.length > 0 && (
        <details className="screen-only">
          <summary className={styles.summary}>{t('moreFinders')}</summary>
          <FinderList finders={finders.others} />
        </details>
      )}
    </section>
  );
}

function FinderList({ finders }: { finders: readonly FinderLink[] }) {
  return (
    <ul className={styles.steps}>
      {finders.map(({ key, name, url }) => (
        <li key={key}>
          <a href={url} rel="noopener noreferrer" data-quoted="">
            {name}
          </a>
          <span className="print-only" data-quoted="">
            {url.replace(/^https:\/\/(www\.)?/, '')}
          </span>
        </li>
      ))}
    </ul>
  );
}
