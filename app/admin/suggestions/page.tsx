import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { listWaiting, SUGGESTIONS_PER_PAGE } from '#db/suggestion-queue.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.suggestions' });
  return { title: t('heading') };
}

/** What visitors have told us, the longest waiting first. */
export default async function SuggestionsPage({
  searchParams,
}: {
  searchParams: Promise<{ after?: string | string[]; closed?: unknown }>;
}) {
  const staff = await requireRole('reviewer');
  const asked = await searchParams;
  const after = /^\d{1,12}$/.test(String(asked.after)) ? Number(asked.after) : 0;
  const waiting = await listWaiting(database(), after);
  const now = new Date();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.suggestions' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const last = waiting.at(-1);
  return (
    <DeskFrame staff={staff} page="suggestions" heading={t('heading')}>
      {asked.closed === 'yes' && <p role="status">{t('closed')}</p>}
      {waiting.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DeskTable caption={t('heading')} heads={[t('about'), t('what'), t('received'), t('next')]}>
          {waiting.map((one) => {
            const name = one.type === 'new' ? one.proposed.name : (one.listing?.name ?? t('unknown'));
            return (
              <tr key={one.id}>
                <th scope="row">{name}</th>
                <td>
                  {one.type === 'report' ? t(`reasons.${one.reason}`) : t(`types.${one.type}`)}
                  {one.times > 1 && ` (${t('times', { count: one.times })})`}
                </td>
                <td>{format.relativeTime(new Date(one.receivedAt), now)}</td>
                <td>
                  <a href={`/admin/suggestions/${one.id}`} aria-label={t('lookAt', { name })}>
                    {t('look')}
                  </a>
                </td>
              </tr>
            );
          })}
        </DeskTable>
      )}
      {last && waiting.length === SUGGESTIONS_PER_PAGE && (
        <a className="button-quiet" href={`/admin/suggestions?after=${last.id}`}>
          {t('more')}
        </a>
      )}
    </DeskFrame>
  );
}
