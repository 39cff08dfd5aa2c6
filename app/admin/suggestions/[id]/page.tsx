import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getSuggestion } from '#db/suggestion-queue.ts';
import { ANSWER_LENGTH } from '#domain/suggestions/suggestion.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import facts from '../../listings/page.module.css';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { closeSuggestion } from '../actions.ts';
import { Correction } from './correction.tsx';
import { Proposal } from './proposal.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.suggestions' });
  return { title: t('one') };
}

/** One suggestion beside the listing as it is now, to be taken over field by field, answered or set aside. */
export default async function SuggestionPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireRole('reviewer');
  const { id } = await params;
  const found = /^\d{1,12}$/.test(id) ? await getSuggestion(database(), Number(id)) : null;
  if (!found) notFound();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.suggestions' });
  const token = formToken(staff);
  const heading = found.type === 'new' ? found.proposed.name : (found.listing?.name ?? t('unknown'));
  const isWaiting = found.status === 'waiting';
  return (
    <DeskFrame staff={staff} page="suggestions" heading={heading}>
      {!isWaiting && <p role="status">{t(`statuses.${found.status}`)}</p>}
      <dl className={facts.facts}>
        <dt>{t('what')}</dt>
        <dd>{found.type === 'report' ? t(`reasons.${found.reason}`) : t(`types.${found.type}`)}</dd>
        {found.isFromPartner && (
          <>
            <dt>{t('from')}</dt>
            <dd>{t('fromPartner')}</dd>
          </>
        )}
        {found.message && (
          <>
            <dt>{t('message')}</dt>
            <dd>{found.message}</dd>
          </>
        )}
        {found.contact && (
          <>
            <dt>{t('contact')}</dt>
            <dd>{t('contactNote', { contact: found.contact, language: found.language })}</dd>
          </>
        )}
        {found.listing && (
          <>
            <dt>{t('listing')}</dt>
            <dd>
              <a href={`/admin/listings/${found.listing.id}`}>{found.listing.name}</a>
            </dd>
          </>
        )}
      </dl>
      {found.type === 'correction' && (
        <Correction id={found.id} fields={found.fields} token={isWaiting ? token : null} />
      )}
      {found.type === 'new' && (
        <Proposal id={found.id} proposed={found.proposed} token={isWaiting ? token : null} />
      )}
      {isWaiting && (
        <section aria-labelledby="close">
          <h2 id="close">{t('close')}</h2>
          <DeskForm
            action={closeSuggestion}
            token={token}
            hidden={{ suggestion: String(found.id) }}
            groups={[
              {
                fields: [
                  {
                    name: 'how',
                    label: t('how'),
                    type: 'choice',
                    value: 'answered',
                    options: [
                      { value: 'answered', label: t('hows.answered') },
                      { value: 'rejected', label: t('hows.rejected') },
                    ],
                  },
                  {
                    name: 'answer',
                    label: t('answer'),
                    hint: t('answerHint', { count: ANSWER_LENGTH }),
                    type: 'long-text',
                  },
                ],
              },
            ]}
            submit={t('closeSubmit')}
            problemHeading={t('problem')}
          />
        </section>
      )}
    </DeskFrame>
  );
}
