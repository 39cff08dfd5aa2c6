import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type DeskList, listDeskLists } from '#db/standing-lists.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import table from '../table.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.lists' });
  return { title: t('heading') };
}

/** All standing lists, with what is wrong with their places. */
export default async function ListsPage({
  searchParams,
}: {
  searchParams: Promise<{ saved?: string | string[] }>;
}) {
  const staff = await requireRole('viewer');
  const lists = await listDeskLists(database(), new Date().toISOString().slice(0, 10));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.lists' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });

  function standing({ items, isRetired }: DeskList) {
    const troubled = items.filter(({ trouble }) => trouble !== null);
    if (isRetired) return words('retired');
    if (troubled.length === 0) return t('sound');
    return (
      <ul>
        {troubled.map(({ number, name, trouble }) => (
          <li key={number}>
            <a href={`/admin/listings/${number}`}>{name}</a>: {trouble && t(`troubles.${trouble}`)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DeskFrame staff={staff} page="lists" heading={t('heading')}>
      {(await searchParams).saved === 'yes' && <p role="status">{words('saved')}</p>}
      <p>{t('note')}</p>
      {roleReaches(staff.role, 'editor') && (
        <p>
          <a className="button-quiet" href="/admin/lists/new">
            {t('new')}
          </a>
        </p>
      )}
      {lists.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DeskTable caption={t('heading')} heads={[t('list'), t('address'), t('places'), t('standing')]}>
          {lists.map((list) => (
            <tr key={list.id}>
              <th scope="row">
                <a href={`/admin/lists/${list.id}`}>{list.content.titleEn}</a>
                <p className={table.muted} lang="es">
                  {list.content.titleEs}
                </p>
              </th>
              <td>{`/lists/${list.slug}`}</td>
              <td>{list.items.length}</td>
              <td>{standing(list)}</td>
            </tr>
          ))}
        </DeskTable>
      )}
    </DeskFrame>
  );
}
