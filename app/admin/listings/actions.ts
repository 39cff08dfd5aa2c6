'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type DeskListing, saveDeskListing } from '#db/desk-listings.ts';
import { KINDS } from '#domain/kinds/index.ts';
import type { Listing } from '#domain/listing.ts';
import { completePlace } from '#domain/listing-form/complete-place.ts';
import { type FormProblems, readListingForm } from '#domain/listing-form/read.ts';
import { listingValues } from '#domain/listing-form/to-values.ts';
import { whereaboutsOf } from '#domain/staff/whereabouts.ts';
import { database } from '../../database.ts';
import { gazetteer } from '../../gazetteer.ts';
import { type FormState, takeField, typedValues } from '../form/form-state.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { mergeEdits } from './conflict.ts';
import { readDeskListing } from './read-listing.ts';

type Values = Record<string, readonly string[]>;

/** Saves the form of a listing. Whoever saved meanwhile is not overwritten: both are shown. */
export async function saveEdit(_state: FormState, form: FormData): Promise<FormState> {
  await requireWrite('editor', form);
  const found = await readDeskListing(form.get('listing'));
  const staff = await requireWrite('editor', form, found.about);
  const values = completePlace(withTaken(form, found.listing), gazetteer());
  const version = Number(form.get('version'));
  if (version !== found.version) return conflict(form, values, found);
  const read = readListingForm(found.listing.kind, values, found.listing);
  if (!read.ok) return { values, errors: await sentences(found.listing.kind, read.problem) };
  await requireWrite('editor', form, whereaboutsOf({ ...found, listing: read.value }, gazetteer()));
  const author = { by: staff.email, at: new Date() };
  const saved = await saveDeskListing(database(), read.value, author, { id: found.id, version });
  if ('conflict' in saved) return conflict(form, values, await readDeskListing(found.id));
  redirect(`/admin/listings/${found.id}?saved=yes`);
}

/** Adds a listing. Its kind is chosen before. */
export async function addNew(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const kind = KINDS.find(({ code }) => code === form.get('kind'))?.code ?? 'other-support';
  const values = completePlace(typedValues(form), gazetteer());
  const read = readListingForm(kind, values, null);
  if (!read.ok) return { values, errors: await sentences(kind, read.problem) };
  await requireWrite('editor', form, whereaboutsOf({ listing: read.value, feeds: [] }, gazetteer()));
  const saved = await saveDeskListing(database(), read.value, { by: staff.email, at: new Date() });
  if ('conflict' in saved) throw new Error('A new listing has no other version');
  redirect(`/admin/listings/${saved.id}?saved=yes`);
}

/** What was typed, with what the other has saved where somebody chose that. */
function withTaken(form: FormData, saved: Listing): Values {
  const values: Values = typedValues(form);
  for (const [name, texts] of Object.entries(listingValues(saved))) {
    if (form.get(takeField(name)) === 'yes') values[name] = texts;
  }
  return values;
}

async function conflict(form: FormData, typed: Values, saved: DeskListing): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const now = listingValues(saved.listing);
  const { values, theirs } = mergeEdits(readBase(form.get('base'), now), typed, now);
  return {
    values,
    theirs,
    message: Object.keys(theirs).length > 0 ? t('conflict') : t('merged'),
    status: 409,
    hidden: { version: String(saved.version), base: JSON.stringify(now) },
  };
}

/** What both began with, as this person's form brings it along; it decides only what is shown. */
function readBase(text: unknown, otherwise: Values): Values {
  try {
    const base: unknown = JSON.parse(String(text));
    if (typeof base !== 'object' || base === null) return otherwise;
    return Object.fromEntries(
      Object.entries(base).flatMap(([name, texts]) =>
        Array.isArray(texts) ? [[name, texts.map(String)]] : [],
      ),
    );
  } catch {
    return otherwise;
  }
}

async function sentences(kind: string, problems: FormProblems): Promise<Record<string, string>> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const label = (name: string) => {
    const detail = name.match(/^details-(.+)$/)?.[1];
    if (detail) return kinds(`${kind}.fields.${detail}` as 'meeting.name');
    const key = name.replace(/^(schedule|phone)-\d+-/, '$1.');
    const path = (key === name ? `fields.${name}` : key) as 'fields.name';
    return t.has(path) ? t(path) : '';
  };
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      t(`problems.${problem}`, { field: label(name) }),
    ]),
  );
}
