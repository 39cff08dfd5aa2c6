import { useTranslations } from 'next-intl';
import { kindOf } from '#domain/kinds/index.ts';
import type { Found, Group, GroupKey, Match } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { stepTo } from '#domain/search/steps.ts';
import { FINDER_DEFAULTS } from '#domain/search/url.ts';
import { ListingRow } from '../listing-row.tsx';
import { pinKey } from '../map/pins.ts';
import type { TermNames } from '../term-names.ts';
import styles from './result-groups.module.css';
import { SearchStep } from './search-step.tsx';

/** Headings that say the day already, so that the rows below need not. */
const TELLS_THE_DAY: readonly GroupKey[] = ['now', 'later-today', 'tomorrow'];

type Props = {
  readonly query: Query;
  readonly found: Found;
  readonly names: TermNames;
  readonly now: Date;
};

/** The matches under headings that say why they stand together, then those to join from anywhere. */
export function ResultGroups({ query, found, names, now }: Props) {
  const t = useTranslations('find');
  return (
    <div className={styles.groups}>
      {found.groups.map((group) => (
        <ResultGroup key={group.key} group={group} query={query} names={names} now={now} />
      ))}
      {found.online.matches.length > 0 && (
        <section aria-labelledby="group-online">
          <h2 id="group-online" className={styles.heading}>
            {t('groups.online', { count: found.online.total })}
          </h2>
          <Rows matches={found.online.matches} query={query} names={names} now={now} showsDay />
          {found.online.total > found.online.matches.length && (
            <div className="screen-only">
              <SearchStep step={stepTo(query, { attendance: ['online'] }, FINDER_DEFAULTS)}>
                {t('allOnline', { count: found.online.total })}
              </SearchStep>
            </div>
          )}
        </section>
      )}
    </div>
  );
}

/** A home or an office is not asked when it "is on". */
function headingKey({ key, matches }: Group) {
  const areServices = matches.every(({ card }) => !kindOf(card.kind).gathers);
  return key === 'no-set-time' && areServices ? 'services-no-set-time' : key;
}

function ResultGroup({ group, query, names, now }: Omit<Props, 'found'> & { readonly group: Group }) {
  const t = useTranslations('find');
  const id = `group-${group.key}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t(`groups.${headingKey(group)}`, { count: group.total })}
      </h2>
      {group.key === 'unknown' && <p className={styles.note}>{t('howToAsk')}</p>}
      {group.key === 'medication-specific' && <p className={styles.note}>{t('medicationSpecificNote')}</p>}
      <Rows
        matches={group.matches}
        query={query}
        names={names}
        now={now}
        showsDay={!TELLS_THE_DAY.includes(group.key)}
      />
    </section>
  );
}

function Rows({
  matches,
  query,
  names,
  now,
  showsDay,
}: Omit<Props, 'found'> & { readonly matches: readonly Match[]; readonly showsDay: boolean }) {
  return (
    <ol className={styles.rows}>
      {matches.map((match) => (
        <ListingRow
          key={match.card.id}
          match={match}
          names={names}
          now={now}
          medication={query.medication ?? 'any'}
          showsDay={showsDay}
          pinKey={pinKey(match.card.place)}
        />
      ))}
    </ol>
  );
}
