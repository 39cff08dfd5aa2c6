import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ACTS_PER_PAGE, listActs, listAppliedRuns } from '#db/acts.ts';
import { CHANGES_PER_PAGE, listChanges } from '#db/history.ts';
import { type Role, roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../database.ts';
import styles from '../bulk/page.module.css';
import { DeskFrame } from '../desk-frame.tsx';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { ActsTable, ChangesTable, RunsTable } from './tables.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  return { title: t('heading') };
}

/** What is listed, and who may see it. An editor sees import runs by what they did to each listing. */
const VIEWS = [
  { view: 'acts', role: 'editor' },
  { view: 'imports', role: 'reviewer' },
  { view: 'changes', role: 'editor' },
] as const satisfies readonly { view: string; role: Role }[];
type View = (typeof VIEWS)[number]['view'];

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Everything that was done, the newest first: acts on many listings, import runs, single changes; each can be taken back. */
export default async function ChangesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const staff = await requireRole('editor');
  const asked = await searchParams;
  const views = VIEWS.filter(({ role }) => roleReaches(staff.role, role));
  const view: View = views.find((one) => one.view === asked.show)?.view ?? 'acts';
  const isMine = asked.by === 'me';
  const before = /^\d{1,12}$/.test(String(asked.before)) ? Number(asked.before) : undefined;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  const { table, last } = await read();
  const query = (more: Readonly<Record<string, string>>) =>
    `/admin/changes?${new URLSearchParams({ show: view, ...(isMine && { by: 'me' }), ...more })}`;
  return (
    <DeskFrame staff={staff} page="changes" heading={t('heading')}>
      <p>{t('intro')}</p>
      <ul className={styles.actions}>
        {views.map((one) => (
          <li key={one.view}>
            <a href={`/admin/changes?show=${one.view}`} aria-current={one.view === view ? 'page' : undefined}>
              {t(`views.${one.view}`)}
            </a>
          </li>
        ))}
        {view !== 'imports' && (
          <li>
            <a href={isMine ? `/admin/changes?show=${view}` : `/admin/changes?show=${view}&by=me`}>
              {t(isMine ? 'byAll' : 'byMe')}
            </a>
          </li>
        )}
      </ul>
      <h2>{t(`views.${view}`)}</h2>
      {table}
      {last !== undefined && (
        <a className="button-quiet" href={query({ before: String(last) })}>
          {t('older')}
        </a>
      )}
    </DeskFrame>
  );

  async function read() {
    const db = database();
    if (view === 'imports') {
      const runs = await listAppliedRuns(db, before);
      return { table: <RunsTable runs={runs} />, last: lastOf(runs, ACTS_PER_PAGE) };
    }
    if (view === 'acts') {
      const acts = await listActs(db, { before, by: isMine ? staff.email : undefined });
      return { table: <ActsTable acts={acts} />, last: lastOf(acts, ACTS_PER_PAGE) };
    }
    const maySeeHidden = roleReaches(staff.role, 'reviewer');
    const of = isMine ? { by: staff.email } : { since: '' };
    const changes = await listChanges(db, of, { before, maySeeHidden });
    return { table: <ChangesTable changes={changes} />, last: lastOf(changes, CHANGES_PER_PAGE) };
  }
}

/** Where the next page begins, when this one is full. */
function lastOf(rows: readonly { readonly id: number }[], full: number): number | undefined {
  return rows.length === full ? rows.at(-1)?.id : undefined;
}
