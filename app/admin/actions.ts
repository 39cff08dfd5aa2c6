'use server';

import { redirect } from 'next/navigation';
import { putAwayFirstDay } from '#db/first-day.ts';
import { database } from '../database.ts';
import { requireWrite } from './staff.ts';

/** Puts the list of first steps away, for everybody. */
export async function putAway(form: FormData): Promise<void> {
  await requireWrite('admin', form);
  await putAwayFirstDay(database());
  redirect('/admin');
}
