import { listingValues } from '#domain/listing-form/to-values.ts';
import { requireWrite } from '../../staff.ts';
import { readDeskListing } from '../read-listing.ts';
import { aboutOf, asBegan, readSent } from '../sent-form.ts';
import { keepTyped } from './keep-typed.ts';

/** Keeps what somebody is typing, sent by the script of the form. A form whose session has ended is kept by `requireWrite`. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const staff = await requireWrite('editor', form);
  const about = aboutOf(form);
  const found = about.listingId === null ? null : await readDeskListing(about.listingId);
  if (found) await requireWrite('editor', form, found.about);
  const kind = found?.listing.kind ?? about.kind;
  const typed = asBegan(readSent(form, found ? listingValues(found.listing) : {}), form);
  const of = { userId: staff.userId, listingId: about.listingId, kind, listing: found?.listing ?? null };
  await keepTyped(of, typed, new Date());
  return new Response(null, { status: 204 });
}
