import { notFound, redirect } from 'next/navigation';
import type { Staff } from '#db/staff/sessions.ts';
import { getUpload, type Upload } from '#db/uploads.ts';
import { database } from '../../database.ts';

/** The table that somebody handed in, for themselves alone; one whose day is over is told as such. */
export async function readOwnUpload(staff: Staff, id: string): Promise<Upload> {
  if (!/^[\w-]{22}$/.test(id)) notFound();
  const upload = await getUpload(database(), id, staff.email);
  if (!upload) redirect('/admin/tables?problem=gone');
  return upload;
}
