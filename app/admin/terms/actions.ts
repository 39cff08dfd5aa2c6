'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { addTerm, changeTerm, getDeskTerm } from '#db/own-terms.ts';
import { type FieldProblems, readFields } from '#domain/desk-form.ts';
import { namedKindSchema, OWN_VOCABULARIES, type OwnTerm, ownTermSchema } from '#domain/own-terms.ts';
import type { Result } from '#domain/result.ts';
import { database } from '../../database.ts';
import type { FormState } from '../form/form-state.ts';
import { readForm, savedMeanwhile, wrongFields } from '../form/records.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { asFields, LISTS, termLabel } from './term-fields.ts';

/** Adds a term, or rewords the one that the form is about. */
export async function saveTerm(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('reviewer', form);
  const { vocabulary, term } = await readSubject(form);
  const fields = readForm(form, LISTS, term ? asFields(term.content) : {});
  const isNamedKind = vocabulary === 'kind' && (!term || term.isOwn);
  const read: Result<OwnTerm, FieldProblems> = isNamedKind
    ? readFields(namedKindSchema, fields)
    : readFields(ownTermSchema, fields);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.terms' });
  const label = (name: string) => termLabel(t, name);
  if (!read.ok) return wrongFields(fields, read.problem, label);
  const author = { by: staff.email, at: new Date() };
  if (term) {
    const version = Number(form.get('version'));
    const isSaved = await changeTerm(database(), { ...term, version, content: read.value }, author);
    if (!isSaved) return savedMeanwhile(fields, asFields(term.content), term.version);
  } else {
    const added = await addTerm(database(), vocabulary, read.value, author);
    if (!added.ok) return wrongFields(fields, { en: added.problem }, label);
  }
  redirect(`/admin/terms?in=${vocabulary}&saved=yes`);
}

/** Takes a term out of use, or brings it back. Listings keep it. */
export async function retireTerm(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('reviewer', form);
  const { vocabulary, term } = await readSubject(form);
  if (!term?.isOwn) notFound();
  const isRetired = form.get('retire') === 'yes';
  await changeTerm(database(), { ...term, isRetired }, { by: staff.email, at: new Date() });
  redirect(`/admin/terms?in=${vocabulary}&saved=yes`);
}

/** The vocabulary and the term that a form is about; none for a new one. */
async function readSubject(form: FormData) {
  const vocabulary = OWN_VOCABULARIES.find((one) => one === form.get('vocabulary'));
  if (!vocabulary) notFound();
  const code = String(form.get('code') ?? '');
  const term = code === '' ? null : await getDeskTerm(database(), vocabulary, code);
  if (code !== '' && !term) notFound();
  return { vocabulary, term };
}
