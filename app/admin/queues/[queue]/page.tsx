import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listQueue, QUEUE_PAGE_SIZE, type QueueCursor, type QueueItem } from '#db/desk.ts';
import { getWelcome } from '#db/welcome.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../database.ts';
import { Chooser, ChooserBox } from '../../bulk/chooser.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskTable } from '../../desk-table.tsx';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { takeOn } from '../actions.ts';
import { isListingQueue } from '../queues.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  return { title: t('heading') };
}

type Props = {
  params: Promise<{ queue: string }>;
  searchParams: Promise<{ key?: string | string[]; id?: string | string[]; taken?: string | string[] }>;
};

/** Listings that need somebody, the oldest first; "I'm on this" tells the others. */
export default async function QueuePage({ params, searchParams }: Props) {
  const staff = await requireRole('viewer');
  const { queue } = await params;
  if (!isListingQueue(queue)) notFound();
  const asked = await searchParams;
  const now = new Date();
  const items = await listQueue(database(), queue, now, readCursor(queue, asked));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const last = items.at(-1);
  const mayTake = roleReaches(staff.role, 'editor');
  const token = formToken(staff);

  function holder({ listingId, name, takenBy }: QueueItem) {
    if (takenBy && takenBy !== staff.email) return t('takenBy', { who: takenBy });
    if (!mayTake) return null;
    return (
      <form action={takeOn}>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
        <input type="hidden" name="listing" value={listingId} />
        <input type="hidden" name="queue" value={queue} />
        <input type="hidden" name="let-go" value={takenBy ? 'yes' : 'no'} />
        <button
          type="submit"
          className="button-quiet"
          aria-label={t(takenBy ? 'letGoOf' : 'takeOn', { name })}
        >
          {takenBy ? t('letGo') : t('take')}
        </button>
      </form>
    );
  }

  const since = (item: QueueItem) =>
    item.since ? formatDay(item.since.slice(0, 10), STAFF_LOCALE) : t('never');
  return (
    <DeskFrame staff={staff} page="desk" heading={t(`queues.${queue}`)}>
      <p>{t(`why.${queue}`)}</p>
      {typeof asked.taken === 'string' && (
        <p role="status">{t('wasTaken', { who: asked.taken.slice(0, 100) })}</p>
      )}
      {items.length > 0 && (
        <p>
          <a className="button-quiet" href={`/admin/queues/${queue}/calls`}>
            {t('callSheet')}
          </a>
        </p>
      )}
      {items.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <DeskTable
          caption={t(`queues.${queue}`)}
          heads={[
            ...(mayTake ? [t('tick')] : []),
            t('listing'),
            t('kind'),
            t(queue === 'welcome' ? 'visitorsSaid' : 'since'),
            t('who'),
          ]}
        >
          {items.map((item) => (
            <tr key={item.listingId}>
              {mayTake && (
                <td>
                  <ChooserBox id={item.listingId} name={item.name} />
                </td>
              )}
              <th scope="row">
                <a href={`/admin/listings/${item.listingId}`}>{item.name}</a>
              </th>
              <td>{kinds(`${item.kind as 'meeting'}.name`)}</td>
              <td>{queue === 'welcome' ? <Answers id={item.listingId} now={now} /> : since(item)}</td>
              <td>{holder(item)}</td>
            </tr>
          ))}
        </DeskTable>
      )}
      {mayTake && last && <Chooser hidden={{ queue }} hasMore={items.length === QUEUE_PAGE_SIZE} />}
      {last && items.length === QUEUE_PAGE_SIZE && (
        <a
          className="button-quiet"
          href={`/admin/queues/${queue}?${new URLSearchParams({ key: String(last.cursor.key), id: String(last.cursor.id) })}`}
        >
          {t('more')}
        </a>
      )}
    </DeskFrame>
  );
}

/** What visitors on medicine said; of fewer than five nobody is told more than that somebody did not feel welcome. */
async function Answers({ id, now }: { readonly id: number; readonly now: Date }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  const counts = await getWelcome(database(), id, now.toISOString().slice(0, 10));
  return counts ? t('welcomeCounts', counts) : t('welcomeFew');
}

/** Where the page before ended; a cursor that cannot be read begins again. */
function readCursor(queue: string, asked: { key?: unknown; id?: unknown }): QueueCursor | undefined {
  const { key, id } = asked;
  if (typeof key !== 'string' || !/^\d{1,12}$/.test(String(id))) return undefined;
  if (queue !== 'pins' && queue !== 'welcome') return { key: key.slice(0, 40), id: Number(id) };
  return /^-?\d{1,12}$/.test(key) ? { key: Number(key), id: Number(id) } : undefined;
}
