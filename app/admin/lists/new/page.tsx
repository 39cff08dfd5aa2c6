import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { parseNumbers } from '#domain/sheet/items-request.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { addStandingList } from '../actions.ts';
import { addField, wordFields } from '../list-fields.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.lists' });
  return { title: t('newHeading') };
}

/** A new list: of the listings that were ticked in a table of the desk (`id`) or on the site (`ids`), or that are typed. */
export default async function NewListPage({
  searchParams,
}: {
  searchParams: Promise<{ ids?: string | string[]; id?: string | string[] }>;
}) {
  const staff = await requireRole('editor');
  const { ids, id } = await searchParams;
  const numbers = parseNumbers(id ?? ids);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.lists' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const problems = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  return (
    <DeskFrame staff={staff} page="lists" heading={t('newHeading')}>
      <p>{t('neverAPerson')}</p>
      <DeskForm
        action={addStandingList}
        token={formToken(staff)}
        groups={[
          {
            fields: [
              ...wordFields(t, {}),
              {
                name: 'slug',
                label: t('fields.slug'),
                hint: t('slugHint'),
                type: 'text',
                required: true,
              },
              addField(t, numbers.join('\n')),
            ],
          },
        ]}
        submit={words('add')}
        problemHeading={problems('heading')}
        beside={<a href="/admin/lists">{words('cancel')}</a>}
      />
    </DeskFrame>
  );
}
