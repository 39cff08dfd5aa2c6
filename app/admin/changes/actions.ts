'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { recordAudit } from '#db/staff/audit.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { undoChange } from '#db/undo.ts';
import { listTouched } from '#db/undo-preview.ts';
import { database } from '../../database.ts';
import { type FormState, typedValues } from '../form/form-state.ts';
import { isCountTyped } from '../form/typed-count.ts';
import { requireFreshWrite, requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { areAllYours, numberOf } from '../yours.ts';
import { previewSeveral, type Several, takeSeveralBack } from './far-reaching.ts';

/** Takes one change back. */
export async function takeChangeBack(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const id = numberOf(form.get('change'));
  if (!(await areAllYours(staff, await listTouched(database(), { changeId: id })))) return notYours();
  const undone = await undoChange(database(), id, { by: staff.email, at: new Date() });
  const act = undone.ok ? undone.value.batchId : null;
  redirect(act === null ? `/admin/changes/one/${id}` : `/admin/changes/acts/${act}?done=yes`);
}

/** Takes one act of several changes back, once the number of its listings has been typed. */
export async function takeActBack(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const id = numberOf(form.get('act'));
  if (!(await areAllYours(staff, await listTouched(database(), { batchId: id })))) return notYours();
  const wrong = await wrongCount({ what: 'act', id }, staff, form);
  if (wrong) return wrong;
  const now = new Date();
  const { batchId, undone } = await takeSeveralBack({ what: 'act', id }, staff);
  const told = { object: `act ${id}`, details: `${undone} fields` };
  recordAudit(database(), { actor: staff.email, action: 'undo', ...told }, now);
  redirect(batchId === null ? `/admin/changes/acts/${id}` : `/admin/changes/acts/${batchId}?done=yes`);
}

/** Takes an import run back. It reaches far: the password must have been given lately. */
export async function takeRunBack(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('reviewer', form);
  const id = numberOf(form.get('run'));
  const wrong = await wrongCount({ what: 'run', id }, staff, form);
  if (wrong) return wrong;
  await requireFreshWrite('reviewer', form, `/admin/changes/runs/${id}`);
  const now = new Date();
  const { batchId, undone } = await takeSeveralBack({ what: 'run', id }, staff);
  const told = { object: `run ${id}`, details: `${undone} fields` };
  recordAudit(database(), { actor: staff.email, action: 'undo', ...told }, now);
  redirect(
    batchId === null ? `/admin/changes/runs/${id}?done=yes` : `/admin/changes/acts/${batchId}?done=yes`,
  );
}

async function wrongCount(several: Several, staff: Staff, form: FormData): Promise<FormState | null> {
  const { listings } = await previewSeveral(several, staff);
  if (isCountTyped(form, listings)) return null;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  return { values: typedValues(form), errors: { count: t('wrongCount', { count: listings }) } };
}

async function notYours(): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  return { message: t('notYours'), status: 403 };
}
