import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findChangesOf } from '#db/record-changes.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { type DeskList, getDeskList, listRecord } from '#db/standing-lists.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { RecordHistory } from '../../record-history.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { retireStandingList, saveStandingList } from '../actions.ts';
import { addField, itemGroups, listLabel, wordFields } from '../list-fields.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.lists' });
  return { title: t('heading') };
}

/** One standing list: its words, its places in their order with their steps, and what it was before. */
export default async function ListPage({ params, searchParams }: Props) {
  const staff = await requireRole('viewer');
  const { id } = await params;
  const today = new Date().toISOString().slice(0, 10);
  const list = /^\d{1,9}$/.test(id) ? await getDeskList(database(), Number(id), today) : null;
  if (!list) notFound();
  const changes = await findChangesOf(database(), listRecord(list.id));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.lists' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  return (
    <DeskFrame staff={staff} page="lists" heading={list.content.titleEn}>
      {(await searchParams).saved === 'yes' && <p role="status">{words('saved')}</p>}
      {list.isRetired ? (
        <p>{words('retiredNote')}</p>
      ) : (
        <p>
          <a className="button-quiet" href={`/lists/${list.slug}`}>
            {t('look')}
          </a>
        </p>
      )}
      {roleReaches(staff.role, 'editor') && <Forms staff={staff} list={list} />}
      <RecordHistory changes={changes} labelOf={(field) => listLabel(t, field)} />
    </DeskFrame>
  );
}

async function Forms({ staff, list }: { staff: Staff; list: DeskList }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.lists' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const problems = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  const shared = { token: formToken(staff), problemHeading: problems('heading') };
  const hidden = { list: String(list.id) };
  return (
    <>
      <p>{t('neverAPerson')}</p>
      <DeskForm
        {...shared}
        action={saveStandingList}
        hidden={{ ...hidden, version: String(list.version) }}
        take={problems('take')}
        groups={[
          { heading: t('words'), fields: wordFields(t, list.content) },
          ...itemGroups(t, list.items),
          { heading: t('more'), fields: [addField(t)] },
        ]}
        submit={words('save')}
        beside={<a href="/admin/lists">{words('cancel')}</a>}
      />
      <DeskForm
        {...shared}
        action={retireStandingList}
        hidden={{ ...hidden, retire: list.isRetired ? 'no' : 'yes' }}
        groups={[{ note: words(list.isRetired ? 'restoreNote' : 'retireNote'), fields: [] }]}
        submit={words(list.isRetired ? 'restore' : 'retire')}
      />
    </>
  );
}
