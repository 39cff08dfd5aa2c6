import { getTranslations } from 'next-intl/server';
import type { ChangedCell } from '#domain/csv/table.ts';
import styles from './cell-changes.module.css';
import { STAFF_LOCALE } from './staff-locale.ts';

/** In characters; the whole is in the listing. */
const LONGEST_CELL = 200;

/** Cells of a listing's row that would change: what stands there now, and then. */
export async function CellChanges({ cells }: { cells: readonly ChangedCell[] }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  return (
    <dl className={styles.cells}>
      {cells.map(({ column, before, after }) => (
        <div key={column}>
          <dt>{column}</dt>
          <dd>
            {t('before')} <del>{cutCell(before) || t('nothing')}</del>
            <br />
            {t('after')} <ins>{cutCell(after) || t('nothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function cutCell(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
}
