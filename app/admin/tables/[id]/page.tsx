import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readTable } from '#domain/csv/read-table.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { chooseReading } from '../actions.ts';
import { columnFields, kindField } from '../column-fields.ts';
import { readOwnUpload } from '../own-upload.ts';

/** So many first rows show what a column holds. */
const ROWS_TO_SHOW = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  return { title: t('columnsHeading') };
}

/** Which column of a table is what. Guessed from their titles; a person decides. */
export default async function ColumnsPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireRole('editor');
  const upload = await readOwnUpload(staff, (await params).id);
  const table = readTable(upload.text, ROWS_TO_SHOW);
  if (!table.ok) throw new Error(`The table ${upload.id} was readable when it came`);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  return (
    <DeskFrame staff={staff} page="tables" heading={t('columnsHeading')}>
      <p>{t('columnsWhat')}</p>
      {upload.encoding === 'windows-1252' && <p>{t('oldLetters')}</p>}
      <DeskForm
        action={chooseReading}
        token={formToken(staff)}
        hidden={{ upload: upload.id }}
        submit={t('preview')}
        problemHeading={t('wrongColumns')}
        groups={[
          { heading: t('columns'), fields: await columnFields(table.value, upload.reading) },
          { heading: t('newOnes'), note: t('newOnesWhat'), fields: [await kindField(upload.reading)] },
        ]}
      />
    </DeskFrame>
  );
}
