import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type DeskListing, saveDeskListing } from '#db/desk-listings.ts';
import { dropDraft, type Typed } from '#db/drafts.ts';
import type { Staff } from '#db/staff/sessions.ts';
import type { Listing } from '#domain/listing.ts';
import { completePlace } from '#domain/listing-form/complete-place.ts';
import { readListingForm } from '#domain/listing-form/read.ts';
import { listingValues } from '#domain/listing-form/to-values.ts';
import { fail, type Result } from '#domain/result.ts';
import { whereaboutsOf } from '#domain/staff/whereabouts.ts';
import { database } from '../../database.ts';
import { gazetteer } from '../../gazetteer.ts';
import type { FormState } from '../form/form-state.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { mergeEdits } from './conflict.ts';
import { keepTyped } from './drafts/keep-typed.ts';
import { lookUp } from './look-up.ts';
import { problemSentences } from './problem-sentences.ts';
import { readDeskListing } from './read-listing.ts';
import { asBegan, BEGAN_FIELD, beganText, stepOf } from './sent-form.ts';

/** The listing that is edited, or the kind of a new one; and by whom. */
export type Edited = {
  readonly staff: Staff;
  readonly found: DeskListing | null;
  readonly kind: string;
};

/**
 * Does with the form of a listing what its button says, for those who have shown that they may. Whatever comes of it,
 * what was typed is kept: as the listing, or as their draft.
 */
export async function takeStep(edited: Edited, typed: Typed, form: FormData): Promise<FormState> {
  const now = new Date();
  const step = stepOf(form);
  if (step === 'look-up') return lookUp(typed.form, gazetteer());
  if (step === 'draft') {
    await keep(edited, asBegan(typed, form), now);
    return { values: typed.form, notice: await draftNotice() };
  }
  const completed = { ...typed, form: completePlace(typed.form, gazetteer(), typed.base) };
  const checked = await check(edited, completed, form);
  if (!checked.ok) {
    await keep(edited, asBegan(completed, form), now);
    return checked.problem;
  }
  if (step === 'preview') {
    await keep(edited, asBegan(completed, form), now);
    redirect(previewPath(edited));
  }
  return save(edited, completed, checked.value, now);
}

/** What is wrong with it, or who saved meanwhile; else the listing, which this person may write. */
async function check(
  { found, kind }: Edited,
  typed: Typed,
  form: FormData,
): Promise<Result<Listing, FormState>> {
  if (found && typed.baseVersion !== found.version) {
    return fail(await conflict(typed, found, beganText(asBegan(typed, form))));
  }
  const read = readListingForm(kind, typed.form, found?.listing ?? null);
  if (!read.ok) {
    return fail({ values: typed.form, errors: await problemSentences(kind, read.problem) });
  }
  const about = whereaboutsOf({ listing: read.value, feeds: found?.feeds ?? [] }, gazetteer());
  await requireWrite('editor', form, about);
  return read;
}

async function save(edited: Edited, typed: Typed, listing: Listing, now: Date): Promise<FormState> {
  const { staff, found } = edited;
  const existing = found ? { id: found.id, version: found.version } : undefined;
  const saved = await saveDeskListing(database(), listing, { by: staff.email, at: now }, existing);
  if ('conflict' in saved) {
    return conflict(typed, await readDeskListing(found?.id), beganText(typed));
  }
  await dropDraft(database(), draftOf(edited));
  redirect(`/admin/listings/${saved.id}?saved=${found ? 'yes' : 'added'}`);
}

async function conflict(typed: Typed, saved: DeskListing, began: string): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const now = listingValues(saved.listing);
  const { values, theirs } = mergeEdits(typed.base, typed.form, now);
  const isUndecided = Object.keys(theirs).length > 0;
  return {
    values,
    theirs,
    message: isUndecided ? t('conflict') : t('merged'),
    status: 409,
    hidden: {
      version: String(saved.version),
      base: JSON.stringify(now),
      ...(isUndecided && { [BEGAN_FIELD]: began }),
    },
  };
}

async function keep(edited: Edited, typed: Typed, now: Date): Promise<void> {
  await keepTyped({ ...draftOf(edited), listing: edited.found?.listing ?? null }, typed, now);
}

function draftOf({ staff, found, kind }: Edited) {
  return { userId: staff.userId, listingId: found?.id ?? null, kind };
}

export function previewPath({ found, kind }: Pick<Edited, 'found' | 'kind'>): string {
  return found ? `/admin/listings/${found.id}/preview` : `/admin/listings/new/preview?kind=${kind}`;
}

async function draftNotice(): Promise<string> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return t('draft.kept');
}
