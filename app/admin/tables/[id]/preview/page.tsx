import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listUploadRows, OUTCOMES } from '#db/uploads.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { DeskForm } from '../../../form/desk-form.tsx';
import { FORM_TOKEN_FIELD } from '../../../form/form-state.ts';
import { typedCount } from '../../../form/typed-count.ts';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { applyTable, giveUp } from '../../actions.ts';
import { readOwnUpload } from '../../own-upload.ts';
import styles from '../../page.module.css';
import { OutcomeRows } from './outcome-rows.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  return { title: t('previewHeading') };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ of?: string | string[]; from?: string | string[]; again?: string | string[] }>;
};

/** What a table would do, row by row. Nothing has been written yet. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const staff = await requireRole('editor');
  const upload = await readOwnUpload(staff, (await params).id);
  if (!upload.preview) redirect(`/admin/tables/${upload.id}`);
  const { counts, digest } = upload.preview;
  const asked = await searchParams;
  const only = OUTCOMES.find((one) => one === asked.of);
  const from = only && /^\d{1,6}$/.test(String(asked.from)) ? Number(asked.from) : 0;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  const outcomes = (only ? [only] : OUTCOMES).filter((outcome) => counts[outcome] > 0);
  const shown = await Promise.all(
    outcomes.map(async (outcome) => ({
      outcome,
      rows: await listUploadRows(database(), upload.id, outcome, from),
    })),
  );
  const count = counts.add + counts.change;
  const token = formToken(staff);
  return (
    <DeskFrame staff={staff} page="tables" heading={t('previewHeading')}>
      {asked.again === 'yes' && <p role="alert">{t('changedMeanwhile')}</p>}
      <p>{t('previewWhat')}</p>
      <ul className={styles.counts}>
        {(['rows', 'add', 'change', 'unchanged', 'hold', 'reject'] as const).map((key) => (
          <li key={key}>
            <strong>{counts[key]}</strong> {t(`counts.${key}`, { count: counts[key] })}
          </li>
        ))}
      </ul>
      {count > 0 ? (
        <DeskForm
          action={applyTable}
          token={token}
          hidden={{ upload: upload.id, digest }}
          submit={t('apply')}
          problemHeading={t('wrongColumns')}
          groups={[typedCount(t('typeCount', { count }), t('typeCountHint'))]}
          beside={<a href={`/admin/tables/${upload.id}`}>{t('backToColumns')}</a>}
        />
      ) : (
        <p>
          {t('nothingToDo')} <a href={`/admin/tables/${upload.id}`}>{t('backToColumns')}</a>
        </p>
      )}
      <form action={giveUp}>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
        <input type="hidden" name="upload" value={upload.id} />
        <button type="submit" className="button-quiet">
          {t('giveUp')}
        </button>
      </form>
      {shown.map(({ outcome, rows }) => (
        <OutcomeRows
          key={outcome}
          outcome={outcome}
          rows={rows}
          from={from}
          address={`/admin/tables/${upload.id}/preview`}
        />
      ))}
      {only && <a href={`/admin/tables/${upload.id}/preview`}>{t('wholePreview')}</a>}
    </DeskFrame>
  );
}
