import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DUPLICATES_PER_PAGE, listProposals } from '#db/duplicates.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.duplicates' });
  return { title: t('heading') };
}

/** Pairs of listings that may be the same, the likeliest first. */
export default async function DuplicatesPage({
  searchParams,
}: {
  searchParams: Promise<{ page?: string | string[]; done?: unknown }>;
}) {
  const staff = await requireRole('reviewer');
  const asked = await searchParams;
  const page = /^\d{1,4}$/.test(String(asked.page)) ? Number(asked.page) : 0;
  const proposals = await listProposals(database(), page);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.duplicates' });
  return (
    <DeskFrame staff={staff} page="desk" heading={t('heading')}>
      {asked.done === 'yes' && <p role="status">{t('done')}</p>}
      {proposals.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DeskTable caption={t('heading')} heads={[t('pair'), t('why'), t('next')]}>
          {proposals.map(({ listings: [one, other], reasons }) => (
            <tr key={`${one.id} ${other.id}`}>
              <th scope="row">{t('and', { one: one.name, other: other.name })}</th>
              <td>{reasons.map((reason) => t(`reasons.${reason}`)).join(', ')}</td>
              <td>
                <a
                  href={`/admin/duplicates/${one.id}/${other.id}`}
                  aria-label={t('compareOf', { one: one.name, other: other.name })}
                >
                  {t('compare')}
                </a>
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
      {proposals.length === DUPLICATES_PER_PAGE && (
        <a className="button-quiet" href={`/admin/duplicates?page=${page + 1}`}>
          {t('more')}
        </a>
      )}
    </DeskFrame>
  );
}
