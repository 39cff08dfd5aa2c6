'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CALL_OUTCOMES, recordCall } from '#db/calls.ts';
import { saveClaim } from '#db/claims.ts';
import { saveDeskListing } from '#db/desk-listings.ts';
import { listChanges } from '#db/history.ts';
import { undoBatch, undoChange, undoRun } from '#db/undo.ts';
import { type Claim, claimSchema } from '#domain/claims.ts';
import { daySchema } from '#domain/schedule/schedule.ts';
import { database } from '../../../database.ts';
import { type FormState, typedValues } from '../../form/form-state.ts';
import { requireFreshWrite, requireWrite } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { readDeskListing } from '../read-listing.ts';

/** Records what somebody said about a listing: that the details are right, or what they say about a medicine. */
export async function recordClaim(_state: FormState, form: FormData): Promise<FormState> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const claim = readClaim(form);
  if (!claim.success) {
    const errors = claim.error.issues.map(({ path }) => [String(path[0]), t('claimWrong')]);
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

/** Takes back one change of this listing, or the whole act or import run that it belonged to. */
export async function undo(form: FormData): Promise<void> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const author = { by: staff.email, at: new Date() };
  const number = (name: string) => (form.has(name) ? Number(form.get(name)) || 0 : null);
  const [change, batch, run] = [number('change'), number('batch'), number('run')];
  let undone = 0;
  if (change !== null && (await isChangeOf(found.id, change))) {
    const result = await undoChange(database(), change, author);
    undone = result.ok ? result.value.undone : 0;
  } else if (batch !== null) {
    await requireWrite('reviewer', form);
    undone = (await undoBatch(database(), batch, author)).undone;
  } else if (run !== null) {
    await requireFreshWrite('reviewer', form, `/admin/listings/${found.id}`);
    undone = (await undoRun(database(), run, author)).undone;
  }
  redirect(`/admin/listings/${found.id}?saved=${undone > 0 ? 'undone' : 'not-undone'}`);
}

/** A number in a form may be that of another listing's change, which this person may not touch. */
async function isChangeOf(listingId: number, change: number): Promise<boolean> {
  const [found] = await listChanges(database(), { listingId }, { before: change + 1, maySeeHidden: true });
  return found?.id === change && found.listingId === listingId;
}

function readClaim(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const said = { source: text('source'), by: text('by'), on: text('on'), method: text('method') };
  return claimSchema.safeParse(
    text('type') === 'medication'
      ? {
          type: 'medication',
          medication: text('medication'),
          stance: text('stance'),
          conditions: text('conditions'),
          ...said,
        }
      : ({ type: 'details', ...said } as Partial<Claim>),
  );
}
