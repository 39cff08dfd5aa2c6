'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { rememberNotSame } from '#db/duplicates.ts';
import { mergeListings } from '#db/merge.ts';
import { recordAudit } from '#db/staff/audit.ts';
import type { Listing } from '#domain/listing.ts';
import { database } from '../../database.ts';
import { type FormState, typedValues } from '../form/form-state.ts';
import { readDeskListing } from '../listings/read-listing.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** Makes two listings one, or remembers that they are not the same. A merge can be taken back in the history. */
export async function decide(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('reviewer', form);
  const [one, other] = [await readDeskListing(form.get('one')), await readDeskListing(form.get('other'))];
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.duplicates' });
  const values = typedValues(form);
  const author = { by: staff.email, at: new Date() };
  const answer = form.get('answer');
  if (answer === 'not-same') {
    await rememberNotSame(database(), one.id, other.id, author);
    redirect('/admin/duplicates?done=yes');
  }
  if (answer !== 'keep-one' && answer !== 'keep-other')
    return { values, errors: { answer: t('answerMissing') } };
  const [keep, merge] = answer === 'keep-one' ? [one, other] : [other, one];
  const take = (Object.keys(keep.listing) as (keyof Listing)[]).filter(
    (field) => field !== 'kind' && form.getAll('take').includes(field),
  );
  const merged = await mergeListings(database(), { keep: keep.id, merge: merge.id, take }, author);
  if (!merged.ok) return { values, message: t(`problems.${merged.problem}`) };
  const object = `listing ${merge.id} into ${keep.id}`;
  recordAudit(database(), { actor: staff.email, action: 'merge', object }, author.at);
  redirect(`/admin/listings/${keep.id}?saved=merged`);
}
