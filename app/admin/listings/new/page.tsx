import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDraft } from '#db/drafts.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { listingValues } from '#domain/listing-form/to-values.ts';
import { type FormValues, withoutBlankRows } from '#domain/listing-form/values.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { isAnswerToForm } from '../../form/is-answer.ts';
import { requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { DraftChoice } from '../drafts/draft-choice.tsx';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { ListingForm } from '../listing-form.tsx';
import { readDeskListing } from '../read-listing.ts';
import { KindChoice } from './kind-choice.tsx';
import { namedBeginning } from './named-kind.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return { title: t('newHeading') };
}

/** A new listing begins as a draft: nobody sees it before it is published. */
const BEGINNING = { status: ['draft'], 'place-visibility': ['public'], 'place-precision': ['exact'] };

type Props = {
  searchParams: Promise<{
    kind?: unknown;
    copy?: unknown;
    named?: unknown;
    draft?: unknown;
    again?: unknown;
  }>;
};

/** First what kind it is, then its form: blank, filled in from another listing, or gone on with. */
export default async function NewPage({ searchParams }: Props) {
  const staff = await requireRole('editor');
  const { kind: askedKind, copy, named, draft: asked, again } = await searchParams;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const original = copy === undefined ? null : await readDeskListing(copy);
  if (original) await requireRole('editor', original.about);
  const kind = original?.listing.kind ?? KINDS.find(({ code }) => code === askedKind)?.code;
  if (!kind) {
    return (
      <DeskFrame staff={staff} page="listings" heading={t('newHeading')}>
        <KindChoice staff={staff} />
      </DeskFrame>
    );
  }
  const of = { userId: staff.userId, listingId: null, kind };
  const draft = await getDraft(database(), of, new Date());
  const isGoingOn = asked === 'yes' && draft !== null;
  const isUndecided = draft && !isGoingOn && !(await isAnswerToForm());
  const values: FormValues = original
    ? { ...listingValues(original.listing), status: BEGINNING.status, pausedUntil: [''] }
    : { ...BEGINNING, ...(await namedBeginning(named)) };
  return (
    <DeskFrame
      staff={staff}
      page="listings"
      heading={t('newOf', { kind: kinds(`${kind as 'meeting'}.name`) })}
    >
      {isUndecided ? (
        <DraftChoice staff={staff} draft={draft} />
      ) : (
        <>
          {isGoingOn && <DraftNotice staff={staff} draft={draft} again={again === 'yes'} />}
          {original && !isGoingOn && <p>{t('copyNote', { name: original.listing.name })}</p>}
          <p>{t('blank')}</p>
          <ListingForm
            staff={staff}
            found={null}
            kind={kind}
            typed={{
              form: isGoingOn ? withoutBlankRows(draft.form) : values,
              base: {},
              baseVersion: null,
            }}
            cancel={<a href="/admin/listings">{t('cancel')}</a>}
          />
        </>
      )}
    </DeskFrame>
  );
}
