import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type DeskSearch, findDeskListings, LISTINGS_PER_PAGE } from '#db/desk-listings.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { STATUSES } from '#domain/listing.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../database.ts';
import { Chooser, ChooserBox } from '../bulk/chooser.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { readTableSearch, toSearchQuery } from '../tables/table-search.ts';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listings' });
  return { title: t('heading') };
}

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Every listing, drafts and ended ones too, by words, kind and status. */
export default async function ListingsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const staff = await requireRole('viewer');
  const asked = await searchParams;
  const search = readTableSearch(asked);
  const after = /^\d{1,12}$/.test(String(asked.after)) ? Number(asked.after) : 0;
  const rows = await findDeskListings(database(), search, after);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listings' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const kindName = (code: string) => kinds(`${code as 'meeting'}.name`);
  const last = rows.at(-1);
  const isEditor = roleReaches(staff.role, 'editor');
  const hasMore = rows.length === LISTINGS_PER_PAGE;
  const areTicked = asked.ticked === 'yes';
  return (
    <DeskFrame staff={staff} page="listings" heading={t('heading')}>
      <form action="/admin/listings" method="get" className={styles.search}>
        <label>
          {t('words')}
          <input
            className="field"
            name="words"
            type="search"
            defaultValue={search.words}
            autoComplete="off"
          />
        </label>
        <label>
          {t('kind')}
          <select className="field" name="kind" defaultValue={search.kind ?? ''}>
            <option value="">{t('any')}</option>
            {KINDS.map(({ code }) => (
              <option key={code} value={code}>
                {kindName(code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('status')}
          <select className="field" name="status" defaultValue={search.status ?? ''}>
            <option value="">{t('any')}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`statuses.${status}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t('show')}
        </button>
        {isEditor && (
          <a className="button-quiet" href="/admin/listings/new">
            {t('add')}
          </a>
        )}
      </form>
      {isEditor && rows.length > 0 && (
        <p>
          <a href={`/admin/listings?${toQuery(search, after)}&ticked=${areTicked ? 'no' : 'yes'}`}>
            {t(areTicked ? 'tickNone' : 'tickPage')}
          </a>
        </p>
      )}
      {rows.length > 0 && (
        <p>
          <a href={`/admin/tables?${toSearchQuery(search)}`}>{t('asTable')}</a>
        </p>
      )}
      <DeskTable
        caption={t('heading')}
        heads={[
          ...(isEditor ? [t('tick')] : []),
          t('name'),
          t('kind'),
          t('town'),
          t('status'),
          t('age'),
          t('medicine'),
        ]}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            {isEditor && (
              <td>
                <ChooserBox id={row.id} name={row.name} isTicked={areTicked} />
              </td>
            )}
            <th scope="row">
              <a href={`/admin/listings/${row.id}`}>{row.name}</a>
            </th>
            <td>{kindName(row.kind)}</td>
            <td>{[row.town, row.region].filter(Boolean).join(', ')}</td>
            <td>{t(`statuses.${row.status}`)}</td>
            <td>
              {row.checkedOn
                ? t('checked', { day: formatDay(row.checkedOn, STAFF_LOCALE) })
                : t('notChecked')}
              {row.listedOn && row.listedBy && (
                <>
                  <br />
                  {t('onList', { list: row.listedBy, day: formatDay(row.listedOn, STAFF_LOCALE) })}
                </>
              )}
            </td>
            <td>{row.stances > 0 ? t('answers', { count: row.stances }) : t('notAsked')}</td>
          </tr>
        ))}
      </DeskTable>
      {rows.length === 0 && <p>{t('none')}</p>}
      {isEditor && rows.length > 0 && <Chooser hidden={search} hasMore={hasMore || after > 0} />}
      {last && hasMore && (
        <a className="button-quiet" href={`/admin/listings?${toQuery(search, last.id)}`}>
          {t('next')}
        </a>
      )}
    </DeskFrame>
  );
}

function toQuery(search: DeskSearch, after: number): string {
  const entries = Object.entries(search).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams([...entries, ['after', String(after)]]).toString();
}
