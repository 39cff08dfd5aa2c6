'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { addFeed, setFeedSettings } from '#db/feed-desk.ts';
import { recordAudit } from '#db/staff/audit.ts';
import { getWaitingFile, refuseWaitingFile } from '#db/waiting-files.ts';
import { database } from '../../database.ts';
import { type FormState, typedValues } from '../form/form-state.ts';
import { isCountTyped } from '../form/typed-count.ts';
import { runInOwnProcess } from '../own-process.ts';
import { requireFreshWrite, requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { readFeedFields } from './feed-fields.ts';
import { readFeed } from './read-feed.ts';
import { touchedBy } from './touched.ts';

/** Adds a feed; its first file comes next. */
export async function add(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('admin', form);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const values = typedValues(form);
  const read = await readFeedFields(form);
  if (!read.ok) return { values, errors: read.problem };
  const now = new Date();
  const added = await addFeed(database(), read.value, now);
  if (!added.ok) return { values, errors: { name: t('problems.nameTaken') } };
  recordAudit(
    database(),
    { actor: staff.email, action: 'feed', object: `feed ${added.value}`, details: 'added' },
    now,
  );
  redirect(`/admin/feeds/${added.value}`);
}

/** Names a feed, says what its file does not, or pauses it. */
export async function saveSettings(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('admin', form);
  const feed = await readFeed(form.get('feed'));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const values = typedValues(form);
  const read = await readFeedFields(form, feed);
  if (!read.ok) return { values, errors: read.problem };
  const now = new Date();
  const isPaused = form.get('paused') === 'yes';
  const { name, fellowship, timeZone } = read.value;
  const saved = await setFeedSettings(database(), feed.id, { name, fellowship, timeZone, isPaused }, now);
  if (!saved.ok) return { values, errors: { name: t('problems.nameTaken') } };
  const details = JSON.stringify({ name, fellowship, timeZone, isPaused });
  recordAudit(database(), { actor: staff.email, action: 'feed', object: `feed ${feed.slug}`, details }, now);
  redirect(`/admin/feeds/${feed.slug}?done=saved`);
}

/** Lets in what waits, as it was shown, after its number was typed. */
export async function release(_state: FormState, form: FormData): Promise<FormState> {
  const slug = String(form.get('feed'));
  const address = `/admin/feeds/${encodeURIComponent(slug)}/waiting`;
  const staff = await requireFreshWrite('reviewer', form, address);
  const feed = await readFeed(slug);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const values = typedValues(form);
  const outlook = (await getWaitingFile(database(), feed.id))?.outlook;
  if (!outlook || outlook.digest !== form.get('digest'))
    return { values, message: t('changedMeanwhile'), status: 409 };
  const count = touchedBy(outlook);
  if (!isCountTyped(form, count)) {
    return { values, errors: { count: t('wrongCount', { count }) } };
  }
  const { status, stderr } = await runInOwnProcess('feed', 'release', feed.slug, '--digest', outlook.digest);
  if (status !== 0) return { values, message: stderr.trim() || t('changedMeanwhile'), status: 409 };
  const details = `released: ${count} listings${outlook.because ? `, although: ${outlook.because}` : ''}`;
  recordAudit(
    database(),
    { actor: staff.email, action: 'feed', object: `feed ${feed.slug}`, details },
    new Date(),
  );
  redirect(`/admin/feeds/${feed.slug}?done=released`);
}

/** Says no to what waits: nothing of it is ever taken in. */
export async function refuse(form: FormData): Promise<void> {
  const staff = await requireWrite('reviewer', form);
  const feed = await readFeed(form.get('feed'));
  const author = { by: staff.email, at: new Date() };
  await refuseWaitingFile(database(), feed.id, author);
  const entry = {
    actor: staff.email,
    action: 'feed',
    object: `feed ${feed.slug}`,
    details: 'refused',
  } as const;
  recordAudit(database(), entry, author.at);
  redirect(`/admin/feeds/${feed.slug}?done=refused`);
}

/** Works out once more what waits: listings may have changed since. */
export async function lookAgain(form: FormData): Promise<void> {
  await requireWrite('reviewer', form);
  const feed = await readFeed(form.get('feed'));
  await runInOwnProcess('feed', 'look', feed.slug);
  redirect(`/admin/feeds/${feed.slug}/waiting`);
}
