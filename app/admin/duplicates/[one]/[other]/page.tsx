import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Listing } from '#domain/listing.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { DeskForm } from '../../../form/desk-form.tsx';
import { readDeskListing } from '../../../listings/read-listing.ts';
import { shownValue } from '../../../listings/shown-value.ts';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import table from '../../../table.module.css';
import { decide } from '../../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.duplicates' });
  return { title: t('compare') };
}

/** Two listings side by side, where they differ; then one of three answers. */
export default async function PairPage({ params }: { params: Promise<{ one: string; other: string }> }) {
  const staff = await requireRole('reviewer');
  const asked = await params;
  const [one, other] = [await readDeskListing(asked.one), await readDeskListing(asked.other)];
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.duplicates' });
  const fields = (Object.keys(one.listing) as (keyof Listing)[]).filter(
    (field) => JSON.stringify(one.listing[field]) !== JSON.stringify(other.listing[field]),
  );
  return (
    <DeskFrame
      staff={staff}
      page="desk"
      heading={t('and', { one: one.listing.name, other: other.listing.name })}
    >
      <div className={table.scroll}>
        <table className={table.table}>
          <caption>{t('differ')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              {[one, other].map((found) => (
                <th key={found.id} scope="col">
                  <a href={`/admin/listings/${found.id}`}>
                    {t('numbered', { name: found.listing.name, id: found.id })}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{shownValue(one.listing[field])}</td>
                <td>{shownValue(other.listing[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DeskForm
        action={decide}
        token={formToken(staff)}
        hidden={{ one: String(one.id), other: String(other.id) }}
        problemHeading={t('problem')}
        submit={t('submit')}
        groups={[
          {
            fields: [
              {
                name: 'answer',
                label: t('answer'),
                type: 'choice',
                value: '',
                options: [
                  { value: '', label: t('choose') },
                  { value: 'keep-one', label: t('keep', { name: one.listing.name, id: one.id }) },
                  { value: 'keep-other', label: t('keep', { name: other.listing.name, id: other.id }) },
                  { value: 'not-same', label: t('notSame') },
                ],
              },
              {
                name: 'take',
                label: t('take'),
                hint: t('takeHint'),
                type: 'choices',
                options: fields
                  .filter((field) => field !== 'kind')
                  .map((field) => ({ value: field, label: field })),
              },
            ],
          },
        ]}
      />
    </DeskFrame>
  );
}
