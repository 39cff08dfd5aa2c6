'use server';

import { redirect } from 'next/navigation';
import { letGo, takeUp } from '#db/desk.ts';
import { database } from '../../database.ts';
import { readDeskListing } from '../listings/read-listing.ts';
import { requireWrite } from '../staff.ts';
import { isListingQueue } from './queues.ts';

/** "I'm on this", and done with it. Nobody takes what somebody else is on. */
export async function takeOn(form: FormData): Promise<void> {
  const staff = await requireWrite('editor', form);
  const { id } = await readDeskListing(form.get('listing'));
  const queue = String(form.get('queue'));
  const back = isListingQueue(queue) ? `/admin/queues/${queue}` : '/admin';
  if (form.get('let-go') === 'yes') {
    await letGo(database(), id, staff.email);
    redirect(back);
  }
  const holder = await takeUp(database(), id, staff.email, new Date());
  redirect(holder ? `${back}?taken=${encodeURIComponent(holder)}` : back);
}
