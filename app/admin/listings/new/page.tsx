import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listTerms } from '#db/terms.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { addNew } from '../actions.ts';
import { editGroups } from '../edit-fields.ts';
import styles from '../page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return { title: t('newHeading') };
}

/** A new listing begins as a draft: nobody sees it before it is published. */
const BEGINNING = { status: ['draft'], 'place-visibility': ['public'], 'place-precision': ['exact'] };

/** First what kind it is, then its form. */
export default async function NewPage({ searchParams }: { searchParams: Promise<{ kind?: unknown }> }) {
  const staff = await requireRole('editor');
  const asked = (await searchParams).kind;
  const kind = KINDS.find(({ code }) => code === asked)?.code;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  if (!kind) {
    return (
      <DeskFrame staff={staff} page="listings" heading={t('newHeading')}>
        <h2>{t('whichKind')}</h2>
        <ul className={styles.kinds}>
          {KINDS.map(({ code }) => (
            <li key={code}>
              <a href={`/admin/listings/new?kind=${code}`}>{kinds(`${code as 'meeting'}.name`)}</a>
            </li>
          ))}
        </ul>
      </DeskFrame>
    );
  }
  return (
    <DeskFrame
      staff={staff}
      page="listings"
      heading={t('newOf', { kind: kinds(`${kind as 'meeting'}.name`) })}
    >
      <p>{t('blank')}</p>
      <DeskForm
        action={addNew}
        token={formToken(staff)}
        hidden={{ kind }}
        groups={editGroups(kind, BEGINNING, { t, kinds, terms: await listTerms(database()) })}
        submit={t('add')}
        problemHeading={t('problem')}
        beside={<a href="/admin/listings">{t('cancel')}</a>}
      />
    </DeskFrame>
  );
}
