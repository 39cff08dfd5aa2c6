import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listEntries, listRetiredEntries } from '#db/settings.ts';
import { ENTRY_TYPES } from '#domain/site/entries.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { formToken, requireFresh } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { entryFields } from '../entry-fields.ts';
import { EntryTable } from '../entry-table.tsx';
import { saveEntry } from './actions.ts';

type Props = {
  params: Promise<{ type: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  return { title: t('heading') };
}

/** All hotlines, notes or banners, and one more. */
export default async function EntriesPage({ params, searchParams }: Props) {
  const asked = (await params).type;
  const staff = await requireFresh('admin', `/admin/settings/${encodeURIComponent(asked)}`);
  const type = ENTRY_TYPES.find((one) => one === asked);
  if (!type) notFound();
  const now = new Date();
  const current = await listEntries(database(), type);
  const retired = await listRetiredEntries(database(), type);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const problems = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  return (
    <DeskFrame staff={staff} page="settings" heading={t(`${type}.heading`)}>
      {(await searchParams).saved === 'yes' && <p role="status">{words('saved')}</p>}
      <p>{t(`${type}.note`)}</p>
      {current.length === 0 ? <p>{t('none')}</p> : <EntryTable type={type} entries={current} now={now} />}
      <section aria-labelledby="add">
        <h2 id="add">{t(`${type}.add`)}</h2>
        <DeskForm
          action={saveEntry}
          token={formToken(staff)}
          hidden={{ type }}
          groups={[{ fields: entryFields(type, {}, { t, kinds }) }]}
          submit={words('add')}
          problemHeading={problems('heading')}
          beside={<a href="/admin/settings">{words('cancel')}</a>}
        />
      </section>
      {retired.length > 0 && (
        <section aria-labelledby="retired">
          <h2 id="retired">{words('retired')}</h2>
          <EntryTable type={type} entries={retired} now={now} />
        </section>
      )}
    </DeskFrame>
  );
}
