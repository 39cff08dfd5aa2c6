import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TABLE_LIMITS } from '#domain/csv/read-table.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { STATUSES } from '#domain/listing.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { DeskFrame } from '../desk-frame.tsx';
import form from '../form/form.module.css';
import { FORM_TOKEN_FIELD } from '../form/form-state.ts';
import { formToken, requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import styles from './page.module.css';
import { PROBLEMS } from './problems.ts';
import { readTableSearch } from './table-search.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  return { title: t('heading') };
}

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Listings as a table to work on elsewhere, and back again. */
export default async function TablesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const staff = await requireRole('viewer');
  const asked = await searchParams;
  const search = readTableSearch(asked);
  const problem = PROBLEMS.find((one) => one === asked.problem);
  const act = /^\d{1,12}$/.test(String(asked.done)) ? String(asked.done) : null;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  const statuses = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listings.statuses' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const isFresh = staff.freshUntil > new Date();
  return (
    <DeskFrame staff={staff} page="tables" heading={t('heading')}>
      {problem && (
        <div className={form.problems} role="alert">
          <h2>{t('wrongFile')}</h2>
          <p>
            {t(`problems.${problem}`, {
              line: Number(asked.line) || 1,
              rows: TABLE_LIMITS.rows,
              columns: TABLE_LIMITS.columns,
              megabytes: TABLE_LIMITS.bytes / 1024 / 1024,
            })}
          </p>
        </div>
      )}
      {act && (
        <p role="status" className={styles.done}>
          {t('done')}{' '}
          {roleReaches(staff.role, 'reviewer') && <a href={`/admin/changes/acts/${act}`}>{t('doneUndo')}</a>}
        </p>
      )}
      {asked.done === 'given-up' && <p role="status">{t('givenUp')}</p>}

      <h2>{t('out')}</h2>
      <p>{t('outWhat')}</p>
      <form action="/admin/tables/export" method="get" className={form.form}>
        <div className={form.field}>
          <label htmlFor="words">{t('words')}</label>
          <p className={form.hint} id="words-hint">
            {t('wordsHint')}
          </p>
          <input
            className="field"
            id="words"
            name="words"
            type="search"
            defaultValue={search.words}
            aria-describedby="words-hint"
            autoComplete="off"
          />
        </div>
        <div className={form.field}>
          <label htmlFor="kind">{t('kind')}</label>
          <select className="field" id="kind" name="kind" defaultValue={search.kind ?? ''}>
            <option value="">{t('any')}</option>
            {KINDS.map(({ code }) => (
              <option key={code} value={code}>
                {kinds(`${code as 'meeting'}.name`)}
              </option>
            ))}
          </select>
        </div>
        <div className={form.field}>
          <label htmlFor="status">{t('status')}</label>
          <select className="field" id="status" name="status" defaultValue={search.status ?? ''}>
            <option value="">{t('any')}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {statuses(status)}
              </option>
            ))}
          </select>
        </div>
        {!isFresh && <p className={form.hint}>{t('passwordFirst')}</p>}
        <div className={form.bar}>
          <button type="submit" className="button">
            {t('download')}
          </button>
        </div>
      </form>

      {roleReaches(staff.role, 'editor') && (
        <>
          <h2>{t('in')}</h2>
          <p>{t('inWhat')}</p>
          <form
            action="/admin/tables/upload"
            method="post"
            encType="multipart/form-data"
            className={form.form}
          >
            <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken(staff)} />
            <div className={form.field}>
              <label htmlFor="table">{t('file')}</label>
              <p className={form.hint} id="table-hint">
                {t('fileHint', { rows: TABLE_LIMITS.rows, megabytes: TABLE_LIMITS.bytes / 1024 / 1024 })}
              </p>
              <input
                className="field"
                id="table"
                name="table"
                type="file"
                accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
                aria-describedby="table-hint"
                required
              />
            </div>
            <div className={form.bar}>
              <button type="submit" className="button">
                {t('look')}
              </button>
            </div>
          </form>
        </>
      )}
    </DeskFrame>
  );
}
