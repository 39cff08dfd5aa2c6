import { addUpload } from '#db/uploads.ts';
import { readTable, readTableText, TABLE_LIMITS } from '#domain/csv/read-table.ts';
import { database } from '../../../database.ts';
import { fileIn, readUploadForm } from '../../form/read-upload.ts';
import { requireRole, requireWrite } from '../../staff.ts';
import { problemQuery } from '../problems.ts';

/** The rest of a form around its file. */
const FORM_BYTES = 10_000;

/** Takes a table in, to be looked at; nothing of it is done yet. A route and no action: actions take small forms alone. */
export async function POST(request: Request): Promise<Response> {
  await requireRole('editor');
  const form = await readUploadForm(request, TABLE_LIMITS.bytes + FORM_BYTES);
  if (!form) return seeOther(`/admin/tables?${problemQuery({ problem: 'too-big' })}`);
  const staff = await requireWrite('editor', form);
  const bytes = await fileIn(form, 'table');
  if (!bytes) return seeOther('/admin/tables?problem=no-file');
  const text = readTableText(bytes);
  if (!text.ok) return seeOther(`/admin/tables?${problemQuery(text.problem)}`);
  const table = readTable(text.value.text);
  if (!table.ok) return seeOther(`/admin/tables?${problemQuery(table.problem)}`);
  const id = await addUpload(database(), text.value, { by: staff.email, at: new Date() });
  return seeOther(`/admin/tables/${id}`);
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
