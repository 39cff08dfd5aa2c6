import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { kindOf } from '#domain/kinds/index.ts';
import type { Found, Group, GroupKey, Match } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { stepTo } from '#domain/search/steps.ts';
import { FINDER_DEFAULTS } from '#domain/search/url.ts';
import { ListingRow } from '../listing-row.tsx';
import { pinKey } from '../map/pins.ts';
import { needName } from '../need-name.ts';
import type { TermNames } from '../term-names.ts';
import styles from './result-groups.module.css';
import { SearchStep } from './search-step.tsx';

/** Headings that say the day already, so that the rows below need not. */
const TELLS_THE_DAY: readonly GroupKey[] = ['now', 'later-today', 'tomorrow'];

type NeedKey = Extract<GroupKey, `need-${string}`>;

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
      {found.groups.map((group, index) => (
        <Fragment key={`${group.need ?? ''} ${group.key}`}>
          <ResultGroup group={group} query={query} names={names} now={now} />
          {group.need !== found.groups[index + 1]?.need && (
            <AllForNeed groups={found.groups} need={group.need} query={query} names={names} />
          )}
        </Fragment>
      ))}
      <NeedsWithoutAnswer query={query} found={found} names={names} />
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

/** A few more beside what was asked for: rides for who cannot travel, groups of another approach. */
export function MoreMatches({
  id,
  matches,
  names,
  now,
}: Pick<Props, 'names' | 'now'> & {
  readonly id: 'rides' | 'other-approaches';
  readonly matches: readonly Match[];
}) {
  const t = useTranslations('find');
  if (matches.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t(id)}
      </h2>
      <ol className={styles.rows}>
        {matches.map((match) => (
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

/** Of several needs each shows its first few, and the way to the others. */
function AllForNeed({
  groups,
  need,
  query,
  names,
}: Pick<Props, 'query' | 'names'> & {
  readonly groups: readonly Group[];
  readonly need: string | undefined;
}) {
  const t = useTranslations('find');
  const ofNeed = groups.filter((group) => group.need === need);
  const total = ofNeed.reduce((sum, group) => sum + group.total, 0);
  const shown = ofNeed.reduce((sum, group) => sum + group.matches.length, 0);
  if (need === undefined || query.needs.length < 2 || total <= shown) return null;
  return (
    <div className="screen-only">
      <SearchStep step={stepTo(query, { needs: [need] }, FINDER_DEFAULTS)}>
        {t('allForNeed', { need: needName(names, need), count: total })}
      </SearchStep>
    </div>
  );
}

/** A need that nothing listed answers is named, with whom to ask: silence would read as an answer. */
function NeedsWithoutAnswer({ query, found, names }: Omit<Props, 'now'>) {
  const t = useTranslations('find');
  const answered = new Set(found.groups.map(({ need }) => need));
  const left = query.needs.filter((need) => !answered.has(need));
  // A need that gatherings alone answer is told by their groups.
  if (found.groups.some(({ need }) => need === undefined) || query.page > 1) return null;
  return left.map((need) => <p key={need}>{t('needNothing', { need: needName(names, need) })}</p>);
}

/** A home or an office is not asked when it "is on". */
function headingKey({ key, matches }: Group) {
  const areServices = matches.every(({ card }) => !kindOf(card.kind).gathers);
  if (areServices && key === 'no-set-time') return 'services-no-set-time';
  return areServices && key === 'any-day' ? 'services' : (key as Exclude<GroupKey, NeedKey>);
}

const isForCounty = ({ reasons }: Match) =>
  reasons.some(
    (reason) => reason.type === 'serves-area' && (reason.area === 'zip' || reason.area === 'county'),
  );

function useHeadingOf(group: Group, names: TermNames): string {
  const t = useTranslations('find.groups');
  const { need, total: count, withinMiles: miles } = group;
  if (need !== undefined) {
    const county = group.matches.some(isForCounty) ? 'yes' : 'no';
    return t(group.key as NeedKey, { need: needName(names, need), count, miles: miles ?? 0, county });
  }
  return t(headingKey(group), { count });
}

function ResultGroup({ group, query, names, now }: Omit<Props, 'found'> & { readonly group: Group }) {
  const t = useTranslations('find');
  const heading = useHeadingOf(group, names);
  const id = ['group', group.need, group.key].filter(Boolean).join('-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
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
