import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { AUDIT_PAGE_SIZE, AUDITED, findAudit } from '#db/staff/audit.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { signInDesk } from '../sign-in-desk.ts';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.audit' });
  return { title: t('heading') };
}

type Search = { before?: string | string[]; action?: string | string[] };

/** Who did what, the newest first. Nobody can change it. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<Search> }) {
  const staff = await requireRole('admin');
  const asked = await searchParams;
  const action = AUDITED.find((one) => one === asked.action);
  const before = /^\d{1,12}$/.test(String(asked.before)) ? Number(asked.before) : undefined;
  const lines = await findAudit(signInDesk().db, { action, before });
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.audit' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const last = lines.at(-1);
  return (
    <DeskFrame staff={staff} page="audit" heading={t('heading')}>
      <form action="/admin/audit" method="get">
        <label>
          {t('action')}{' '}
          <select className="field" name="action" defaultValue={action ?? ''}>
            <option value="">{t('all')}</option>
            {AUDITED.map((one) => (
              <option key={one} value={one}>
                {t(`actions.${one}`)}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="submit" className="button-quiet">
          {t('show')}
        </button>
      </form>
      <DeskTable caption={t('heading')} heads={[t('when'), t('who'), t('action'), t('object'), t('result')]}>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              {format.dateTime(new Date(line.at), {
                dateStyle: 'medium',
                timeStyle: 'medium',
                timeZone: 'UTC',
              })}
            </td>
            <td>{line.actor}</td>
            <td>{t(`actions.${line.action}`)}</td>
            <td>{[line.object, line.details].filter(Boolean).join(': ')}</td>
            <td>{t(`results.${line.result}`)}</td>
          </tr>
        ))}
      </DeskTable>
      {lines.length === 0 && <p>{t('none')}</p>}
      {last && lines.length === AUDIT_PAGE_SIZE && (
        <a
          href={`/admin/audit?${new URLSearchParams({ ...(action && { action }), before: String(last.id) })}`}
        >
          {t('older')}
        </a>
      )}
    </DeskFrame>
  );
}
