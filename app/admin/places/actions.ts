'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskOrganization } from '#db/desk-organizations.ts';
import { getDeskPlace, getPublicPlace } from '#db/desk-places.ts';
import type { GatheredListing } from '#db/gathered-listings.ts';
import { makePlan } from '#db/plans.ts';
import type { Place } from '#domain/place.ts';
import { database } from '../../database.ts';
import { actWords } from '../bulk/act-words.ts';
import { type FormState, typedValues } from '../form/form-state.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { numberOf, yoursOf } from '../yours.ts';
import { placeValues, readPlaceForm } from './read-place-form.ts';

/** Gives a place another name, address, point or visibility: everything there follows, once somebody has looked at it. */
export async function planPlace(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const found = await getDeskPlace(database(), numberOf(form.get('place')));
  if (!found) notFound();
  if (!found.listings.some(yoursOf(staff))) return refuse();
  const place = readPlaceForm(typedValues(form), placeValues(found.place));
  if (!place.ok) return { values: typedValues(form), errors: { [place.problem]: await wrong() } };
  redirect(await plan(staff.email, found.listings, place.value, yoursOf(staff)));
}

/** Moves meetings to a place that is known, or to an address that was typed; once somebody has looked at it. */
export async function planMove(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const listings = await readMoving(form);
  if (listings.length === 0) return nothingMoves(form);
  if (!listings.some(yoursOf(staff))) return refuse();
  const to = String(form.get('to') ?? '');
  const values = typedValues(form);
  const known = /^\d{1,12}$/.test(to) ? await getPublicPlace(database(), Number(to)) : null;
  if (known) redirect(await plan(staff.email, listings, known, yoursOf(staff)));
  const place = readPlaceForm(values, placeValues(null));
  if (!place.ok) return { values, errors: { [place.problem]: await wrong() } };
  redirect(await plan(staff.email, listings, place.value, yoursOf(staff)));
}

async function plan(
  by: string,
  listings: readonly GatheredListing[],
  place: Place,
  isYours: ReturnType<typeof yoursOf>,
): Promise<string> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  const act = { type: 'place' as const, place };
  const ids = listings.map(({ id }) => id);
  const author = { by, at: new Date() };
  const made = await makePlan(database(), ids, { act, what: actWords(act, t, []) }, isYours, author);
  return `/admin/bulk/${made}`;
}

/** Everything of a place or a group; of a group perhaps what is at one of its places alone. */
async function readMoving(form: FormData): Promise<readonly GatheredListing[]> {
  const id = numberOf(form.get('of-id'));
  if (form.get('of') === 'place') {
    const found = await getDeskPlace(database(), id);
    const chosen = form.getAll('listing').map(String);
    return (found ?? notFound()).listings.filter((one) => chosen.includes(String(one.id)));
  }
  const found = await getDeskOrganization(database(), id);
  const from = String(form.get('from') ?? '');
  return (found ?? notFound()).listings.filter(
    ({ placeId }) => placeId !== null && (from === '' || String(placeId) === from),
  );
}

async function wrong(): Promise<string> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  return t('wrong');
}

async function nothingMoves(form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  return { values: typedValues(form), message: t('nothingMoves') };
}

async function refuse(): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  return { message: t('notYours'), status: 403 };
}
