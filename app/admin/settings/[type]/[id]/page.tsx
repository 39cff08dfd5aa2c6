import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findChangesOf } from '#db/record-changes.ts';
import { getEntry } from '#db/settings.ts';
import { ENTRY_TYPES } from '#domain/site/entries.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { DeskForm } from '../../../form/desk-form.tsx';
import { RecordHistory } from '../../../record-history.tsx';
import { formToken, requireFresh } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { entryFields, entryLabel } from '../../entry-fields.ts';
import { nameOf } from '../../entry-table.tsx';
import { retireEntry, saveEntry } from '../actions.ts';

type Props = { params: Promise<{ type: string; id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  return { title: t('heading') };
}

/** One hotline, note or banner: change it, take it out of use or bring it back, and what it said before. */
export default async function EntryPage({ params }: Props) {
  const asked = await params;
  const back = `/admin/settings/${encodeURIComponent(asked.type)}`;
  const staff = await requireFresh('admin', `${back}/${encodeURIComponent(asked.id)}`);
  const type = ENTRY_TYPES.find((one) => one === asked.type);
  const entry =
    type && /^\d{1,9}$/.test(asked.id) ? await getEntry(database(), type, Number(asked.id)) : null;
  if (!type || !entry) notFound();
  const { id, version, content, isRetired } = entry;
  const changes = await findChangesOf(database(), `${type}:${id}`);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const problems = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const shared = { token: formToken(staff), problemHeading: problems('heading') };
  return (
    <DeskFrame staff={staff} page="settings" heading={nameOf(content)}>
      {isRetired && <p>{words('retiredNote')}</p>}
      <DeskForm
        {...shared}
        action={saveEntry}
        hidden={{ type, entry: String(id), version: String(version) }}
        groups={[{ fields: entryFields(type, content, { t, kinds }) }]}
        submit={words('save')}
        take={problems('take')}
        beside={<a href={back}>{words('cancel')}</a>}
      />
      <DeskForm
        {...shared}
        action={retireEntry}
        hidden={{ type, entry: String(id), retire: isRetired ? 'no' : 'yes' }}
        groups={[{ note: words(isRetired ? 'restoreNote' : 'retireNote'), fields: [] }]}
        submit={words(isRetired ? 'restore' : 'retire')}
      />
      <RecordHistory changes={changes} labelOf={(field) => entryLabel(t, type, field)} />
    </DeskFrame>
  );
}
