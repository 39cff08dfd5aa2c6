import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskTerm, recordOf } from '#db/own-terms.ts';
import { findChangesOf } from '#db/record-changes.ts';
import { listTerms } from '#db/terms.ts';
import { OWN_VOCABULARIES } from '#domain/own-terms.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { DeskForm } from '../../../form/desk-form.tsx';
import { RecordHistory } from '../../../record-history.tsx';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { retireTerm, saveTerm } from '../../actions.ts';
import { termFields, termLabel } from '../../term-fields.ts';

type Props = { params: Promise<{ vocabulary: string; code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.terms' });
  return { title: t('heading') };
}

/** One term: its words, out of use or back, and what it was called before. */
export default async function TermPage({ params }: Props) {
  const staff = await requireRole('reviewer');
  const asked = await params;
  const vocabulary = OWN_VOCABULARIES.find((one) => one === asked.vocabulary);
  const term = vocabulary ? await getDeskTerm(database(), vocabulary, asked.code) : null;
  if (!vocabulary || !term) notFound();
  const { code, version, content, isOwn, isRetired, listings } = term;
  const changes = await findChangesOf(database(), recordOf(vocabulary, code));
  const needs = await listTerms(database(), 'need');
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.terms' });
  const browse = await getTranslations({ locale: STAFF_LOCALE, namespace: 'browse' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const problems = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  const isNamedKind = vocabulary === 'kind' && isOwn;
  const shared = { token: formToken(staff), problemHeading: problems('heading') };
  return (
    <DeskFrame staff={staff} page="terms" heading={content.en}>
      {isRetired && <p>{words('retiredNote')}</p>}
      <p>{t('carried', { count: listings })}</p>
      {isNamedKind && !isRetired && (
        <p>
          <a className="button-quiet" href={`/admin/listings/new?kind=other-support&named=${code}`}>
            {t('newListing')}
          </a>
        </p>
      )}
      <DeskForm
        {...shared}
        action={saveTerm}
        hidden={{ vocabulary, code, version: String(version) }}
        groups={[{ fields: termFields(isNamedKind, content, { t, browse, needs }) }]}
        submit={words('save')}
        take={problems('take')}
        beside={<a href={`/admin/terms?in=${vocabulary}`}>{words('cancel')}</a>}
      />
      {isOwn ? (
        <DeskForm
          {...shared}
          action={retireTerm}
          hidden={{ vocabulary, code, retire: isRetired ? 'no' : 'yes' }}
          groups={[{ note: t(isRetired ? 'restoreNote' : 'retireNote', { count: listings }), fields: [] }]}
          submit={words(isRetired ? 'restore' : 'retire')}
        />
      ) : (
        <p>{t('shipped')}</p>
      )}
      <RecordHistory changes={changes} labelOf={(field) => termLabel(t, field)} />
    </DeskFrame>
  );
}
