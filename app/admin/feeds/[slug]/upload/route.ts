import { addFailedRun } from '#db/feed-runs.ts';
import { addWaitingFile, dropWaitingFile } from '#db/waiting-files.ts';
import { database } from '../../../../database.ts';
import { fileIn, readUploadForm } from '../../../form/read-upload.ts';
import { runInOwnProcess } from '../../../own-process.ts';
import { requireRole, requireWrite } from '../../../staff.ts';
import { readFeed } from '../../read-feed.ts';

/** As much as the command takes of one file. */
const MOST_BYTES = 20 * 1024 * 1024;

type Context = { params: Promise<{ slug: string }> };

/** Takes a publisher's file in, to be looked at; nothing of it is applied yet. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  await requireRole('reviewer');
  const feed = await readFeed((await params).slug);
  const form = await readUploadForm(request, MOST_BYTES);
  if (!form) return seeOther(`/admin/feeds/${feed.slug}?problem=too-big`);
  const staff = await requireWrite('reviewer', form);
  const texts = {
    feed: await textIn(form, 'file'),
    formats: await textIn(form, 'formats'),
    bodies: await textIn(form, 'bodies'),
  };
  if (Object.values(texts).includes('unreadable'))
    return seeOther(`/admin/feeds/${feed.slug}?problem=not-text`);
  if (texts.feed === null) return seeOther(`/admin/feeds/${feed.slug}?problem=no-file`);
  const files = {
    feed: texts.feed,
    ...(texts.formats !== null && { formats: texts.formats }),
    ...(texts.bodies !== null && { serviceBodies: texts.bodies }),
  };
  const now = new Date();
  await addWaitingFile(database(), feed.id, files, { by: staff.email, at: now });
  const { status, stderr } = await runInOwnProcess('feed', 'look', feed.slug);
  if (status === 0) return seeOther(`/admin/feeds/${feed.slug}/waiting`);
  dropWaitingFile(database(), feed.id);
  // The page of the feed says why its last file could not be used.
  await addFailedRun(database(), feed.id, stderr.trim().slice(0, 1000), now);
  return seeOther(`/admin/feeds/${feed.slug}?problem=unusable`);
}

/** Null where no file was chosen. */
async function textIn(form: FormData, field: string): Promise<string | 'unreadable' | null> {
  const bytes = await fileIn(form, field);
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'unreadable';
  }
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
