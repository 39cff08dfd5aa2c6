import { getTranslations } from 'next-intl/server';
import type { Report } from '#domain/feeds/report.ts';
import { DeskTable } from '../desk-table.tsx';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** So many show what is wrong with a publisher's file; the command prints all. */
const FIRST = 50;

/** Rows of a run that wait for a person, or could not be read, each with why. */
export async function RunReasons({ report }: { report: Report }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const { heldRows, rejected } = report;
  return (
    <>
      {heldRows.length > 0 && (
        <section>
          <h2>{t('heldRows')}</h2>
          <p>{t('heldRowsWhat')}</p>
          <DeskTable caption={t('heldRows')} heads={[t('publishersId'), t('why')]}>
            {heldRows.slice(0, FIRST).map(({ id, reason }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>{reason}</td>
              </tr>
            ))}
          </DeskTable>
        </section>
      )}
      {rejected.length > 0 && (
        <details>
          <summary>{t('rejectedRows', { count: rejected.length })}</summary>
          <p>{t('rejectedWhat')}</p>
          <DeskTable caption={t('rejected')} heads={[t('publishersId'), t('why')]}>
            {rejected.slice(0, FIRST).map(({ id, field, reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: ids may repeat in a broken file; the list never changes
              <tr key={index}>
                <th scope="row">{id}</th>
                <td>{field ? `${field}: ${reason}` : reason}</td>
              </tr>
            ))}
          </DeskTable>
        </details>
      )}
    </>
  );
}
