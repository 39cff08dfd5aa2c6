import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  AGE_GROUPS,
  type CoverageArea,
  getCoverage,
  getKnown,
  listCoverageAreas,
  STANCE_GROUPS,
} from '#db/coverage.ts';
import { listTerms } from '#db/terms.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { AreaForm } from './area-form.tsx';
import { BarTable } from './bar-table.tsx';
import styles from './page.module.css';
import { tallyBy } from './tally.ts';
import { MOST_TOWNS, TownTable } from './town-table.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.coverage' });
  return { title: t('heading') };
}

type Props = { searchParams: Promise<{ area?: string | string[] }> };

/** What an area has, what it lacks, what nobody has asked yet and what is old: where the next hour helps most. */
export default async function CoveragePage({ searchParams }: Props) {
  const staff = await requireRole('viewer');
  const db = database();
  const areas = await listCoverageAreas(db);
  const area = readArea((await searchParams).area, areas);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.coverage' });
  const kindWords = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  if (!area) {
    return (
      <DeskFrame staff={staff} page="coverage" heading={t('heading')}>
        <p>{t('noPlaces')}</p>
      </DeskFrame>
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  const coverage = await getCoverage(db, area);
  const known = await getKnown(db, area, today);
  const fellowships = new Map((await listTerms(db, 'fellowship')).map(({ code, name }) => [code, name.en]));
  const kindName = (code: string) => kindWords(`${code as 'meeting'}.name`);
  const kinds = KINDS.map(({ code }) => ({ code, name: kindName(code) }));
  const present = new Set(coverage.map(({ kind }) => kind));
  const absent = kinds.filter(({ code }) => !present.has(code));
  const townCount = new Set(coverage.map(({ town }) => town)).size;
  const stances = STANCE_GROUPS.map((code) => ({ code, label: t(`stances.${code}`) }));
  const ages = AGE_GROUPS.map((code) => ({ code, label: t(`ages.${code}`) }));
  const heads = [t('kind'), t('all'), t('share')] as const;
  const kindLink = (key: string) => <a href={`/admin/listings?kind=${key}`}>{kindName(key)}</a>;
  const byKind = tallyBy(
    known,
    ({ kind }) => kind,
    ({ stance }) => stance,
  );
  const byFellowship = tallyBy(
    known,
    ({ fellowship }) => fellowship,
    ({ stance }) => stance,
  );
  const byAge = tallyBy(
    known,
    ({ kind }) => kind,
    ({ age }) => age,
  );

  return (
    <DeskFrame staff={staff} page="coverage" heading={t('headingOf', { area: nameOf(area) })}>
      <AreaForm areas={areas} chosen={toValue(area)} nameOf={nameOf} keyOf={toValue} />
      <p>{t('what')}</p>
      <ul className={styles.next}>
        <li>
          <a href="/admin/queues/medication/calls">{t('nextOld')}</a>
        </li>
        <li>
          <a href="/admin/queues/old/calls">{t('nextStale')}</a>
        </li>
        <li>
          <a href="/admin/queues/missing">{t('nextMissing')}</a>
        </li>
      </ul>

      {absent.length > 0 && (
        <section>
          <h2>{t('absent')}</h2>
          <p>{t('absentWhat', { area: nameOf(area) })}</p>
          <ul className={styles.absent}>
            {absent.map(({ code, name }) => (
              <li key={code}>
                {name}{' '}
                {roleReaches(staff.role, 'editor') && (
                  <a href={`/admin/listings/new?kind=${code}`} aria-label={t('addOf', { kind: name })}>
                    {t('add')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}

      <section>
        <h2>{t('towns')}</h2>
        <p>
          {townCount > MOST_TOWNS ? t('townsFirst', { count: MOST_TOWNS, all: townCount }) : t('townsWhat')}
        </p>
        <TownTable
          coverage={coverage}
          kinds={kinds.filter(({ code }) => present.has(code))}
          words={{ caption: t('towns'), town: t('town'), none: t('none'), noTown: t('noTown') }}
        />
      </section>

      <section>
        <h2>{t('medicine')}</h2>
        <p>{t('medicineWhat')}</p>
        <BarTable
          caption={t('medicine')}
          heads={heads}
          groups={stances}
          rows={byKind.map((tally) => ({ tally, name: kindLink(tally.key) }))}
        />
        {byFellowship.length > 0 && (
          <>
            <h3>{t('byFellowship')}</h3>
            <BarTable
              caption={t('byFellowship')}
              heads={[t('fellowship'), t('all'), t('share')]}
              groups={stances}
              rows={byFellowship.map((tally) => ({ tally, name: fellowships.get(tally.key) ?? tally.key }))}
            />
          </>
        )}
      </section>

      <section>
        <h2>{t('fresh')}</h2>
        <p>{t('freshWhat')}</p>
        <BarTable
          caption={t('fresh')}
          heads={heads}
          groups={ages}
          rows={byAge.map((tally) => ({ tally, name: kindLink(tally.key) }))}
        />
      </section>
    </DeskFrame>
  );
}

function nameOf({ region, county }: CoverageArea): string {
  return county === null ? region : `${county}, ${region}`;
}

function toValue({ region, county }: CoverageArea): string {
  return county === null ? region : `${region}/${county}`;
}

/** The area in the address; without one that we know, the first county, or the first state without counties. */
function readArea(asked: unknown, areas: readonly CoverageArea[]): CoverageArea | undefined {
  return (
    areas.find((area) => toValue(area) === asked) ?? areas.find(({ county }) => county !== null) ?? areas[0]
  );
}
