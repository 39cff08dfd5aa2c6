import { getDeskListing } from '#db/desk-listings.ts';
import { dropDraft, saveDraft, type Typed } from '#db/drafts.ts';
import type { Listing } from '#domain/listing.ts';
import { readListingForm } from '#domain/listing-form/read.ts';
import { listingValues } from '#domain/listing-form/to-values.ts';
import { database } from '../../../database.ts';
import { aboutOf, asBegan, readSent } from '../sent-form.ts';
import { DRAFT_KEY_FIELD, readDraftKey } from './draft-key.ts';

/**
 * Puts away what stands in a form of a listing whose session has ended, as a draft of the person who opened it.
 * @param signedIn who is signed in now, in another session; another person's form is not touched
 * @returns where the draft is opened again; null when the form is none of a listing, or not theirs
 */
export async function keepUnsent(
  form: FormData,
  signedIn: { readonly userId: string } | null,
  now: Date,
): Promise<string | null> {
  const about = aboutOf(form);
  const key = String(form.get(DRAFT_KEY_FIELD) ?? '');
  const owner = readDraftKey(key, aboutText(about), now);
  if (owner === null || (signedIn && signedIn.userId !== owner)) return null;
  const found = about.listingId === null ? null : await getDeskListing(database(), about.listingId);
  if (about.listingId !== null && !found) return null;
  const kind = found?.listing.kind ?? about.kind;
  const saved = found ? listingValues(found.listing) : {};
  const isKept = await keepTyped(
    { userId: owner, kind, listing: found?.listing ?? null, listingId: found?.id ?? null },
    asBegan(readSent(form, saved), form),
    now,
  );
  return isKept ? draftPath(about.listingId, kind) : null;
}

type Of = {
  readonly userId: string;
  readonly listingId: number | null;
  readonly kind: string;
  readonly listing: Listing | null;
};

/**
 * Keeps what was typed as a draft. What says the same as the listing does is none: it goes, so that what comes late,
 * after the form was saved, does not bring one back.
 * @returns whether there is a draft now
 */
export async function keepTyped({ listing, ...of }: Of, typed: Typed, now: Date): Promise<boolean> {
  const read = listing && readListingForm(of.kind, typed.form, listing);
  if (read?.ok && JSON.stringify(read.value) === JSON.stringify(listing)) {
    await dropDraft(database(), of);
    return false;
  }
  return saveDraft(database(), of, typed, now);
}

/** What a draft's key is made for. */
export function aboutText({ listingId, kind }: { listingId: number | null; kind: string }): string {
  return listingId === null ? `new ${kind}` : `listing ${listingId}`;
}

/** The page where a draft is gone on with. */
export function draftPath(listingId: number | null, kind: string): string {
  return listingId === null
    ? `/admin/listings/new?kind=${kind}&draft=yes`
    : `/admin/listings/${listingId}/edit?draft=yes`;
}
