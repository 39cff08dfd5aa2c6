'use server';

import { redirect } from 'next/navigation';
import { dropDraft, getDraft } from '#db/drafts.ts';
import { listingValues } from '#domain/listing-form/to-values.ts';
import { database } from '../../database.ts';
import type { FormState } from '../form/form-state.ts';
import { requireWrite } from '../staff.ts';
import { draftPath } from './drafts/keep-typed.ts';
import { readDeskListing } from './read-listing.ts';
import { aboutOf, readSent } from './sent-form.ts';
import { takeStep } from './take-step.ts';

/** Does with the form of a listing what its button says. Whoever saved meanwhile is not overwritten: both are shown. */
export async function saveEdit(_state: FormState, form: FormData): Promise<FormState> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const typed = readSent(form, listingValues(found.listing));
  return takeStep({ staff, found, kind: found.listing.kind }, typed, form);
}

/** The same for a new listing, whose kind was chosen before. */
export async function addNew(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const { kind } = aboutOf(form);
  return takeStep({ staff, found: null, kind }, { ...readSent(form, {}), baseVersion: null }, form);
}

/** Saves a draft as it was seen in the preview. What keeps it from being saved is shown in its form. */
export async function saveMine(form: FormData): Promise<void> {
  const staff = await requireWrite('editor', form);
  const about = aboutOf(form);
  const found = about.listingId === null ? null : await readDeskListing(about.listingId);
  if (found) await requireWrite('editor', form, found.about);
  const kind = found?.listing.kind ?? about.kind;
  const draft = await getDraft(database(), { ...about, userId: staff.userId, kind }, new Date());
  if (draft) await takeStep({ staff, found, kind }, draft, form);
  redirect(draft ? `${draftPath(about.listingId, kind)}&again=yes` : '/admin/listings');
}

/** Throws the person's own draft away. */
export async function dropMine(form: FormData): Promise<void> {
  const staff = await requireWrite('editor', form);
  const { listingId, kind } = aboutOf(form);
  await dropDraft(database(), { userId: staff.userId, listingId, kind });
  redirect(listingId === null ? `/admin/listings/new?kind=${kind}` : `/admin/listings/${listingId}/edit`);
}
