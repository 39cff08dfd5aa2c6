import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDraft } from '#db/drafts.ts';
import { listingValues } from '#domain/listing-form/to-values.ts';
import { withoutBlankRows } from '#domain/listing-form/values.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { isAnswerToForm } from '../../../form/is-answer.ts';
import { requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { DraftChoice } from '../../drafts/draft-choice.tsx';
import { DraftNotice } from '../../drafts/draft-notice.tsx';
import { ListingForm } from '../../listing-form.tsx';
import { readDeskListing } from '../../read-listing.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return { title: t('heading') };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ draft?: unknown; again?: unknown }>;
};

/** The form of one listing, by its kind; or first the question what is to become of an unfinished edit of it. */
export default async function EditPage({ params, searchParams }: Props) {
  await requireRole('editor');
  const found = await readDeskListing((await params).id);
  const staff = await requireRole('editor', found.about);
  const { draft: asked, again } = await searchParams;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const of = { userId: staff.userId, listingId: found.id, kind: found.listing.kind };
  const draft = await getDraft(database(), of, new Date());
  const isGoingOn = asked === 'yes';
  const isUndecided = draft && !isGoingOn && !(await isAnswerToForm());
  const values = listingValues(found.listing);
  const cancel = <a href={`/admin/listings/${found.id}`}>{t('cancel')}</a>;
  return (
    <DeskFrame staff={staff} page="listings" heading={found.listing.name}>
      {isUndecided ? (
        <>
          <DraftChoice staff={staff} draft={draft} />
          <p>{cancel}</p>
        </>
      ) : (
        <>
          {draft && isGoingOn && <DraftNotice staff={staff} draft={draft} again={again === 'yes'} />}
          <p>{t('blank')}</p>
          {found.feeds.length > 0 && (
            <p>{t('fromFeed', { list: found.feeds.map(({ name }) => name).join(', ') })}</p>
          )}
          <ListingForm
            staff={staff}
            found={found}
            kind={found.listing.kind}
            typed={
              draft && isGoingOn
                ? { ...draft, form: withoutBlankRows(draft.form) }
                : { form: values, base: values, baseVersion: found.version }
            }
            cancel={cancel}
          />
        </>
      )}
    </DeskFrame>
  );
}
