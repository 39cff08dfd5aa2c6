import { getTranslations } from 'next-intl/server';
import type { Outlook } from '#db/waiting-files.ts';
import { CellChanges } from '../../../cell-changes.tsx';
import { DeskTable } from '../../../desk-table.tsx';
import { STAFF_LOCALE } from '../../../staff-locale.ts';

/** What a waiting file would do, the first of each sort by name: what would go, change, and come. */
export async function OutlookTables({ outlook }: { outlook: Outlook }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const { adds, changes, gone, report } = outlook;
  return (
    <>
      {gone.length > 0 && (
        <section>
          <h2>{t('wouldGo')}</h2>
          <p>{t('wouldGoWhat')}</p>
          <DeskTable caption={t('wouldGo')} heads={[t('listing'), t('town')]}>
            {gone.map(({ id, name, town }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/admin/listings/${id}`}>{name}</a>
                </th>
                <td>{town}</td>
              </tr>
            ))}
          </DeskTable>
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h2>{t('wouldChange')}</h2>
          <p>{t('firstOf', { count: changes.length, all: report.updated })}</p>
          <DeskTable caption={t('wouldChange')} heads={[t('listing'), t('whatChanges')]}>
            {changes.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/admin/listings/${id}`}>{name}</a>
                </th>
                <td>
                  <CellChanges cells={cells} />
                </td>
              </tr>
            ))}
          </DeskTable>
        </section>
      )}
      {adds.length > 0 && (
        <section>
          <h2>{t('wouldCome')}</h2>
          <p>{t('firstOf', { count: adds.length, all: report.added })}</p>
          <DeskTable caption={t('wouldCome')} heads={[t('listing'), t('town')]}>
            {adds.map(({ name, town }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names repeat; the list never changes
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>{town}</td>
              </tr>
            ))}
          </DeskTable>
        </section>
      )}
    </>
  );
}
