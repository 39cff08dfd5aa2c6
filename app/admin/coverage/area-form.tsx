import { getTranslations } from 'next-intl/server';
import type { CoverageArea } from '#db/coverage.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import styles from './page.module.css';

type Props = {
  readonly areas: readonly CoverageArea[];
  readonly chosen: string;
  readonly nameOf: (area: CoverageArea) => string;
  readonly keyOf: (area: CoverageArea) => string;
};

/** Which county or state is looked at. */
export async function AreaForm({ areas, chosen, nameOf, keyOf }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.coverage' });
  return (
    <form action="/admin/coverage" method="get" className={styles.area}>
      <label>
        {t('area')}
        <select className="field" name="area" defaultValue={chosen}>
          {areas.map((area) => (
            <option key={keyOf(area)} value={keyOf(area)}>
              {area.county === null ? t('wholeState', { state: area.region }) : nameOf(area)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button-quiet">
        {t('show')}
      </button>
    </form>
  );
}
