'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CALL_OUTCOMES, recordCall } from '#db/calls.ts';
import { saveClaim } from '#db/claims.ts';
import { saveDeskListing } from '#db/desk-listings.ts';
import { listChanges } from '#db/history.ts';
import { makePartnerLink, revokePartnerLink } from '#db/partner-links.ts';
import { undoChange } from '#db/undo.ts';
import { claimSchema } from '#domain/claims.ts';
import { daySchema } from '#domain/schedule/schedule.ts';
import { env } from '#env';
import { database } from '../../../database.ts';
import { type FormState, typedValues } from '../../form/form-state.ts';
import { requireWrite } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { readDeskListing } from '../read-listing.ts';

type LinkState = FormState & { readonly link?: string };

/** Records what somebody said about a listing: that the details are right, or what they say about a medicine. */
export async function recordClaim(_state: FormState, form: FormData): Promise<FormState> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const claim = readClaim(form);
  if (!claim.success) {
    const errors = claim.error.issues.map(({ path }) => [
      String(path[0]),
      t(path[0] === 'places' ? 'placesWrong' : 'claimWrong'),
    ]);
    return { values: typedValues(form), errors: Object.fromEntries(errors) };
  }
  const now = new Date();
  // A day ahead is still today somewhere west of here.
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  if (claim.data.on > tomorrow) return { values: typedValues(form), errors: { on: t('dayAhead') } };
  await saveClaim(database(), found.id, claim.data, { by: staff.email, at: now });
  redirect(`/admin/listings/${found.id}?saved=claim`);
}

/** "Cancelled tonight": one date does not take place, or after all does. It needs no taking back afterwards. */
export async function changeDate(form: FormData): Promise<void> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const row = Number(form.get('schedule'));
  const on = daySchema.safeParse(form.get('day'));
  const schedule = found.listing.schedules[row];
  if (schedule && on.success) {
    const others = schedule.exceptions.filter((exception) => exception.on !== on.data);
    const note = String(form.get('note') ?? '')
      .trim()
      .slice(0, 300);
    const exceptions =
      form.get('off') === 'yes' ? [...others, { on: on.data, ...(note && { note }) }] : others;
    const schedules = found.listing.schedules.map((one, index) =>
      index === row ? { ...one, exceptions: exceptions.sort((a, b) => (a.on < b.on ? -1 : 1)) } : one,
    );
    const author = { by: staff.email, at: new Date() };
    await saveDeskListing(database(), { ...found.listing, schedules }, author, found);
  }
  redirect(`/admin/listings/${found.id}?saved=date`);
}

/** Notes a call that brought no answer yet. */
export async function noteCall(_state: FormState, form: FormData): Promise<FormState> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const outcome = CALL_OUTCOMES.find((one) => one === form.get('outcome'));
  if (!outcome) return { values: typedValues(form), errors: { outcome: t('claimWrong') } };
  const tryOn = daySchema.safeParse(form.get('tryOn'));
  if (outcome === 'try-later' && !tryOn.success) {
    return { values: typedValues(form), errors: { tryOn: t('dayMissing') } };
  }
  const call = outcome === 'try-later' ? { outcome, tryOn: String(tryOn.data) } : { outcome };
  await recordCall(database(), found.id, call, { by: staff.email, at: new Date() });
  redirect(`/admin/listings/${found.id}?saved=call`);
}

/** Lets everybody see what was a draft. */
export async function publish(form: FormData): Promise<void> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  if (found.listing.status === 'draft') {
    const author = { by: staff.email, at: new Date() };
    await saveDeskListing(database(), { ...found.listing, status: 'published' }, author, found);
  }
  redirect(`/admin/listings/${found.id}?saved=published`);
}

/** Makes a link by which the organization says itself what is true of its listing. It is shown this once. */
export async function startPartnerLink(_state: LinkState, form: FormData): Promise<LinkState> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing.partner' });
  const author = { by: staff.email, at: new Date() };
  const token = await makePartnerLink(database(), found.id, String(form.get('givenTo') ?? ''), author);
  if (token === null) return { message: t('notPublic') };
  return { link: new URL(`/confirm/${token}`, env.siteUrl).href };
}

/** Ends a partner link at once. */
export async function endPartnerLink(form: FormData): Promise<void> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const author = { by: staff.email, at: new Date() };
  await revokePartnerLink(database(), found.id, Number(form.get('link')), author);
  redirect(`/admin/listings/${found.id}?saved=link-ended`);
}

/** Takes back one change of this listing. What reaches further is first looked at: app/admin/changes. */
export async function undo(form: FormData): Promise<void> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const change = Number(form.get('change')) || 0;
  const isTheirs = await isChangeOf(found.id, change);
  const undone = isTheirs ? await undoChange(database(), change, { by: staff.email, at: new Date() }) : null;
  const isDone = undone?.ok && undone.value.undone > 0;
  redirect(`/admin/listings/${found.id}?saved=${isDone ? 'undone' : 'not-undone'}`);
}

/** A number in a form may be that of another listing's change, which this person may not touch. */
async function isChangeOf(listingId: number, change: number): Promise<boolean> {
  const [found] = await listChanges(database(), { listingId }, { before: change + 1, maySeeHidden: true });
  return found?.id === change && found.listingId === listingId;
}

function readClaim(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const said = { source: text('source'), by: text('by'), on: text('on'), method: text('method') };
  switch (text('type')) {
    case 'medication': {
      const stance = {
        medication: text('medication'),
        stance: text('stance'),
        conditions: text('conditions'),
      };
      return claimSchema.safeParse({ type: 'medication', ...stance, ...said });
    }
    case 'vacancy': {
      // Blank would be read as 0, and send nobody there.
      const places = /^\d{1,4}$/.test(text('places')) ? Number(text('places')) : undefined;
      return claimSchema.safeParse({ type: 'vacancy', places, ...said });
    }
    default:
      return claimSchema.safeParse({ type: 'details', ...said });
  }
}
