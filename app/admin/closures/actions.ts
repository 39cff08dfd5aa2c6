'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { closeListings, getClosedListings, takeBackClosure } from '#db/closures.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { type Closure, LONGEST_CLOSURE_DAYS } from '#domain/closures.ts';
import { addDays } from '#domain/schedule/day.ts';
import { daySchema } from '#domain/schedule/schedule.ts';
import { ownPath } from '#domain/staff/own-request.ts';
import { cleanText } from '#domain/text.ts';
import { database } from '../../database.ts';
import { type FormState, typedValues } from '../form/form-state.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { areAllYours, numberOf, yoursOf } from '../yours.ts';
import { type Gathered, readGathering } from './gathering.ts';

const LONGEST_NOTE = 300;

/** Snow: nothing at a place, or of a group, takes place today. */
export async function closeToday(form: FormData): Promise<void> {
  const staff = await requireWrite('editor', form);
  const found = await readGathering(form, new Date());
  const isClosed = await close(staff, found, { firstDay: found.today, lastDay: found.today, note: '' });
  redirect(backTo(form, isClosed ? 'closed' : 'not-closed'));
}

/** Holidays: from one day to another, with what visitors are to read. */
export async function closeUntil(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const found = await readGathering(form, new Date());
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  const wrong = (field: string, problem: 'day' | 'past' | 'order' | 'long' | 'note') => ({
    values: typedValues(form),
    errors: { [field]: t(`wrong.${problem}`, { days: LONGEST_CLOSURE_DAYS, length: LONGEST_NOTE }) },
  });
  const [first, last] = [daySchema.safeParse(form.get('first')), daySchema.safeParse(form.get('last'))];
  if (!first.success) return wrong('first', 'day');
  if (!last.success) return wrong('last', 'day');
  if (last.data < found.today) return wrong('last', 'past');
  if (last.data < first.data) return wrong('last', 'order');
  if (last.data > addDays(first.data, LONGEST_CLOSURE_DAYS)) return wrong('last', 'long');
  const note = cleanText(String(form.get('note') ?? ''));
  if (note.length > LONGEST_NOTE) return wrong('note', 'note');
  const isClosed = await close(staff, found, { firstDay: first.data, lastDay: last.data, note });
  if (!isClosed) return { values: typedValues(form), message: t('saved.not-closed') };
  redirect(backTo(form, 'closed'));
}

/** Everything takes place after all. */
export async function openAgain(form: FormData): Promise<void> {
  const staff = await requireWrite('editor', form);
  const id = numberOf(form.get('closure'));
  const ids = await getClosedListings(database(), id);
  if (ids.length === 0) notFound();
  if (!(await areAllYours(staff, ids))) redirect(backTo(form, 'not-yours'));
  await takeBackClosure(database(), id, { by: staff.email, at: new Date() });
  redirect(backTo(form, 'opened'));
}

/** @returns false when nothing of it is theirs to close */
async function close(staff: Staff, { name, open }: Gathered, days: Closure): Promise<boolean> {
  const ids = open.filter(yoursOf(staff)).map(({ id }) => id);
  if (ids.length === 0) return false;
  await closeListings(database(), ids, { name, ...days }, { by: staff.email, at: new Date() });
  return true;
}

/** The page that the button was on, with what came of it. */
function backTo(form: FormData, saved: 'closed' | 'not-closed' | 'opened' | 'not-yours'): string {
  const back = ownPath(String(form.get('back') ?? ''), '/admin/closures').split('?', 1)[0];
  return `${back}?closure=${saved}`;
}
