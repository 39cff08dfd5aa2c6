'use client';

import { useTranslations } from 'next-intl';
import { Icon } from '#components/icon.tsx';
import { Link } from '#components/link.tsx';
import { MapsLink } from '#components/maps-link.tsx';
import type { SheetItem } from '#domain/sheet/item.ts';
import styles from './handed-place.module.css';
import { ReportButtons } from './report-buttons.tsx';

type Props = {
  readonly item: SheetItem;
  /** Others near, for one that should not be gone to as it stands. */
  readonly others: readonly SheetItem[];
  readonly onAddInstead: (other: SheetItem) => void;
};

/** One place on a phone, in the order in which somebody uses it: is it on, when, call, go, what to know. */
export function HandedPlace({ item, others, onAddInstead }: Props) {
  const t = useTranslations('handed');
  const isEnded = item.warnings.some(({ type }) => type === 'ended');
  return (
    <article className={styles.place}>
      <h2 className={styles.name} data-quoted="">
        {item.name}
      </h2>
      {/* Ends in the name of a fellowship or an organization, which is theirs. */}
      <p className={styles.kind} data-quoted="">
        {item.kindWords}
      </p>
      {item.warnings.map(({ type, words }) => (
        <p key={`${type} ${words}`} className={styles.warning}>
          {words}
        </p>
      ))}
      <Others others={others} onAdd={onAddInstead} />
      {!isEnded && <Details item={item} />}
      <p>
        <Link href={`/listings/${item.slug}`}>{t('more')}</Link>
      </p>
      <ReportButtons item={item} />
    </article>
  );
}

/** When, whom to call, how to get there, and what to know before. Of what has ended there is nothing to do. */
function Details({ item }: { item: SheetItem }) {
  const t = useTranslations('handed');
  const [next] = item.dates;
  const theirs = [item.whoCanCome, item.cost, item.whatToBring].filter((fact) => fact !== null);
  const ours = [item.howToStart, item.access, item.languages, ...item.medication].filter(
    (fact) => fact !== null,
  );
  return (
    <>
      {next && (
        <p className={styles.next}>
          {t('next')}: <strong>{next.words}</strong>
        </p>
      )}
      {item.times.length > 0 && <p>{item.times.join('; ')}</p>}
      {[item.where, item.directions, item.online].filter(Boolean).map((words) => (
        <p key={words} data-quoted="">
          {words}
        </p>
      ))}
      <div className={styles.buttons}>
        {item.phones.map(({ label, number, href }) => (
          <a key={href} href={href} className={`button ${styles.call}`}>
            <Icon name="phone" />
            <span>
              {t.rich('call', { number, digits: (words) => <span className={styles.digits}>{words}</span> })}
              {label && ` (${label})`}
            </span>
          </a>
        ))}
        {item.spot && (
          <MapsLink spot={item.spot} className="button-quiet">
            {t('directions')}
          </MapsLink>
        )}
      </div>
      <ul className={styles.facts}>
        {theirs.map((fact) => (
          <li key={fact} data-quoted="">
            {fact}
          </li>
        ))}
        {ours.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className={styles.age}>{item.age}</p>
    </>
  );
}

function Others({ others, onAdd }: { others: Props['others']; onAdd: Props['onAddInstead'] }) {
  const t = useTranslations('sheet.list');
  if (others.length === 0) return null;
  return (
    <div className={styles.others}>
      <h3>{t('instead')}</h3>
      <ul>
        {others.map((other) => (
          <li key={other.number}>
            <p>
              <strong data-quoted="">{other.name}</strong>{' '}
              <span data-quoted="">{other.where ?? other.online}</span>{' '}
              {other.dates[0] && `· ${other.dates[0].words}`}
            </p>
            <button
              type="button"
              className="button-quiet"
              aria-label={t('addInsteadName', { name: other.name })}
              onClick={() => onAdd(other)}
            >
              {t('addInstead')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
