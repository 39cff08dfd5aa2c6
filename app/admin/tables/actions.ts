'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { removeUpload, setReading } from '#db/uploads.ts';
import { TABLE_LIMITS, type TableProblem } from '#domain/csv/read-table.ts';
import { COLUMN_NAMES } from '#domain/csv/table.ts';
import { KINDS } from '#domain/kinds/index.ts';
import type { Result } from '#domain/result.ts';
import { database } from '../../database.ts';
import { type FormState, typedValues } from '../form/form-state.ts';
import { isCountTyped } from '../form/typed-count.ts';
import { runInOwnProcess } from '../own-process.ts';
import { requireFreshWrite, requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { columnField } from './column-fields.ts';
import { readOwnUpload } from './own-upload.ts';
import { problemQuery } from './problems.ts';

/** Takes what each column is, and works out what the table would do. */
export async function chooseReading(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const upload = await readOwnUpload(staff, String(form.get('upload')));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  const mapping: Record<string, string> = {};
  const errors: Record<string, string> = {};
  for (let at = 0; at < TABLE_LIMITS.columns; at++) {
    const name = COLUMN_NAMES.find((one) => one === form.get(columnField(at)));
    if (name === undefined) continue;
    if (Object.values(mapping).includes(name)) errors[columnField(at)] = t('twice', { name });
    mapping[at] = name;
  }
  if (Object.keys(mapping).length === 0) errors[columnField(0)] = t('noColumn');
  if (Object.keys(errors).length > 0) return { values: typedValues(form), errors };
  const kind = KINDS.find(({ code }) => code === form.get('kind'))?.code ?? null;
  await setReading(database(), upload.id, { mapping, kind });
  await workOn('preview', upload.id);
  redirect(`/admin/tables/${upload.id}/preview`);
}

/** Does what was shown, after its number was typed. */
export async function applyTable(_state: FormState, form: FormData): Promise<FormState> {
  const id = String(form.get('upload'));
  const staff = await requireFreshWrite('editor', form, `/admin/tables/${encodeURIComponent(id)}/preview`);
  const upload = await readOwnUpload(staff, id);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  if (!upload.preview) redirect(`/admin/tables/${upload.id}`);
  const { add, change } = upload.preview.counts;
  const values = typedValues(form);
  if (form.get('digest') !== upload.preview.digest)
    return { values, message: t('changedMeanwhile'), status: 409 };
  if (!isCountTyped(form, add + change)) {
    return { values, errors: { count: t('wrongCount', { count: add + change }) } };
  }
  const done = await workOn<{ batchId: number }, 'changed-since-preview'>(
    'apply',
    upload.id,
    upload.preview.digest,
  );
  if (done.ok) redirect(`/admin/tables?done=${done.value.batchId}`);
  redirect(`/admin/tables/${upload.id}/preview?again=yes`);
}

/** Forgets a table. */
export async function giveUp(form: FormData): Promise<void> {
  const staff = await requireWrite('editor', form);
  const upload = await readOwnUpload(staff, String(form.get('upload')));
  await removeUpload(database(), upload.id);
  redirect('/admin/tables?done=given-up');
}

/** What our script came to. What no page can go on with leads back to where tables are handed in. */
async function workOn<Value, Problem extends string = never>(
  task: 'preview' | 'apply',
  ...words: readonly string[]
): Promise<Result<Value, { problem: Problem }>> {
  const { status, stdout, stderr } = await runInOwnProcess('table', task, ...words);
  if (status !== 0) throw new Error(`The table could not be worked on: ${stderr}`);
  const outcome = JSON.parse(stdout) as Result<
    Value,
    TableProblem | { problem: 'gone' | 'refused' | Problem }
  >;
  if (outcome.ok || outcome.problem.problem === 'changed-since-preview') {
    return outcome as Result<Value, { problem: Problem }>;
  }
  redirect(`/admin/tables?${problemQuery(outcome.problem as TableProblem)}`);
}
