'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { addList, changeList, findNamedListings, getDeskList } from '#db/standing-lists.ts';
import { readFields } from '#domain/desk-form.ts';
import { MAX_ITEMS } from '#domain/sheet/fragment.ts';
import {
  listSlugSchema,
  readNamedListings,
  type StandingItem,
  standingListSchema,
} from '#domain/standing-list.ts';
import { database } from '../../database.ts';
import type { FormState } from '../form/form-state.ts';
import { type Fields, readForm, savedMeanwhile, wrongFields } from '../form/records.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { listLabel } from './list-fields.ts';
import { readListForm } from './read-list-form.ts';

/** Adds a list of the places that were ticked, typed or pasted. */
export async function addStandingList(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const fields = readForm(form, []);
  const content = readFields(standingListSchema, fields);
  const slug = listSlugSchema.safeParse(fields.slug);
  const added = await readAdded(fields);
  if (!content.ok || !slug.success || !added) {
    return wrong(fields, {
      ...(!content.ok && content.problem),
      ...(!slug.success && { slug: 'slug' as const }),
      ...(!added && { add: 'listings' as const }),
    });
  }
  const author = { by: staff.email, at: new Date() };
  const saved = await addList(database(), slug.data, content.value, added, author);
  if (!saved.ok) return wrong(fields, { slug: saved.problem });
  redirect(`/admin/lists/${saved.value}?saved=yes`);
}

/** Saves words, order and steps of a list, and what was added to it. */
export async function saveStandingList(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const list = await readList(form);
  const boxes = list.items.map(({ number }) => `item-${number}-remove`);
  const fields = readForm(form, boxes, list.content);
  const read = readListForm(
    fields,
    list.items.map(({ number }) => number),
  );
  const added = String(fields.add ?? '').trim() === '' ? [] : await readAdded(fields);
  if (!read.ok || !added) {
    return wrong(fields, { ...(!read.ok && read.problem), ...(!added && { add: 'listings' as const }) });
  }
  const { content, items } = read.value;
  const fresh = added.filter(({ number }) => items.every((item) => item.number !== number));
  const all = [...items, ...fresh].slice(0, MAX_ITEMS);
  const version = Number(form.get('version'));
  const author = { by: staff.email, at: new Date() };
  const isSaved = await changeList(database(), { ...list, version, content, items: all }, author);
  if (!isSaved) return savedMeanwhile(fields, list.content, list.version);
  redirect(`/admin/lists/${list.id}?saved=yes`);
}

/** Takes a list out of use, or brings it back. Its address is given to no other list. */
export async function retireStandingList(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const list = await readList(form);
  const author = { by: staff.email, at: new Date() };
  await changeList(database(), { ...list, isRetired: form.get('retire') === 'yes' }, author);
  redirect('/admin/lists?saved=yes');
}

async function readList(form: FormData) {
  const id = String(form.get('list') ?? '');
  const today = new Date().toISOString().slice(0, 10);
  const list = /^\d{1,9}$/.test(id) ? await getDeskList(database(), Number(id), today) : null;
  if (!list) notFound();
  return list;
}

/** The places that were named; null when none of them is a place that anybody may see. */
async function readAdded(fields: Fields): Promise<StandingItem[] | null> {
  const found = await findNamedListings(database(), readNamedListings(String(fields.add ?? '')));
  return found.length === 0 ? null : found.map((one) => ({ ...one, wordsEn: '', wordsEs: '' }));
}

async function wrong(fields: Fields, problems: Parameters<typeof wrongFields>[1]): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.lists' });
  return wrongFields(fields, problems, (name) => listLabel(t, name));
}
