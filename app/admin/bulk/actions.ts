'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { carryOutPlan } from '#db/carry-out-plan.ts';
import { getPlan, MOST_AT_ONCE, makePlan } from '#db/plans.ts';
import { recordAudit } from '#db/staff/audit.ts';
import { listTerms } from '#db/terms.ts';
import { hides } from '#domain/bulk/act.ts';
import { database } from '../../database.ts';
import { type FormState, typedValues } from '../form/form-state.ts';
import { isCountTyped } from '../form/typed-count.ts';
import { requireFreshWrite, requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { numberOf, yoursOf } from '../yours.ts';
import { actWords } from './act-words.ts';
import { choiceOf } from './choices.ts';
import { readAct } from './read-act.ts';

/** More than this many taken out of sight at once ask for the password again. */
const MANY_HIDDEN = 50;

/** Writes down what an act would do to the listings that were chosen, for somebody to look at. Nothing is changed. */
export async function planAct(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  const choice = choiceOf(form.get('act'));
  if (!choice) return { values: typedValues(form), message: t('chooseAct') };
  const now = new Date();
  // A day ahead is still today somewhere west of here.
  const act = readAct(choice, form, now.toISOString().slice(0, 10));
  if (!act.ok) return { values: typedValues(form), errors: { [act.problem]: t(`wrong.${act.problem}`) } };
  const ids = String(form.get('ids') ?? '')
    .split(',')
    .flatMap((id) => (/^\d{1,12}$/.test(id) ? [Number(id)] : []))
    .slice(0, MOST_AT_ONCE);
  const db = database();
  const what = actWords(act.value, t, await listTerms(db));
  const author = { by: staff.email, at: now };
  const plan = await makePlan(db, ids, { act: act.value, what }, yoursOf(staff), author);
  redirect(`/admin/bulk/${plan}`);
}

/** Does what was looked at, once its number has been typed. */
export async function carryOut(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const id = numberOf(form.get('plan'));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  const plan = await getPlan(database(), id, staff.email);
  if (!plan) return { message: t('gone') };
  const { change } = plan.counts;
  if (change === 0) return { message: t('nothing') };
  if (plan.batchId === null && !isCountTyped(form, change)) {
    return { values: typedValues(form), errors: { count: t('wrongCount', { count: change }) } };
  }
  if (hides(plan.act) && change > MANY_HIDDEN) await requireFreshWrite('editor', form, `/admin/bulk/${id}`);
  const author = { by: staff.email, at: new Date() };
  const done = await carryOutPlan(database(), id, yoursOf(staff), author);
  if (done.ok) {
    const told = { object: `act ${done.value.batchId}`, details: `${plan.what} (${done.value.changed})` };
    recordAudit(database(), { actor: staff.email, action: 'bulk', ...told }, author.at);
    redirect(`/admin/bulk/${id}`);
  }
  if (done.problem.because === 'unknown') return { message: t('gone') };
  redirect(`/admin/bulk/${id}?differ=${done.problem.listingIds.slice(0, 100).join('-')}`);
}
