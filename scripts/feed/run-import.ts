import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Db, openDb } from '#db/client.ts';
import { proposeDuplicates } from '#db/duplicates.ts';
import { addFailedRun } from '#db/feed-runs.ts';
import { type FeedSource, getFeed } from '#db/feeds.ts';
import { importFeed } from '#db/import-feed.ts';
import { listTerms, syncTerms } from '#db/terms.ts';
import type { FeedFiles } from '#db/waiting-files.ts';
import type { Report } from '#domain/feeds/report.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Command } from './options.ts';
import { parseFiles } from './parse-files.ts';
import { readFeedFile } from './read-file.ts';

/** Nobody waits for this process, so it may wait for others longer than a page may. */
export const WAIT_FOR_OTHERS_MS = 15_000;

export type ImportCommand = Extract<Command, { do: 'import' }>;

/**
 * Everything is read and parsed before the database is asked for the right to write. A file that cannot be used, and
 * a dry run, leave no database behind where there was none.
 */
export async function runImport(
  command: ImportCommand,
  databaseFile: string,
): Promise<Result<Report, string>> {
  const files = readFiles(command);
  if (!files.ok) return files;
  let db = openDb(existsSync(databaseFile) ? databaseFile : ':memory:');
  try {
    const source = await completeSource(db, command.source);
    if (!source.ok) return source;
    const parsed = parseFiles(source.value, files.value);
    const now = new Date();
    const { dryRun, applyHeld } = command;
    if (!parsed.ok) {
      const known = dryRun ? null : await getFeed(db, source.value.name);
      if (known) await addFailedRun(db, known.id, parsed.problem, now);
      return fail(`${basename(command.file)} cannot be imported. ${parsed.problem}`);
    }
    if (!dryRun) {
      db.close();
      db = openDb(databaseFile);
      db.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`);
      await syncTerms(db, SHIPPED_TERMS);
    }
    const options = { now, dryRun, applyHeld, files: files.value };
    const report = await importFeed(db, source.value, parsed.value, options);
    // What came may be what somebody else's list has already: a person is asked.
    if (report.ok && !dryRun && report.value.heldBecause === null) await proposeDuplicates(db, now);
    return report;
  } finally {
    db.close();
  }
}

function readFiles({
  file,
  source,
  formatsFile,
  serviceBodiesFile,
}: ImportCommand): Result<FeedFiles, string> {
  const feed = readFeedFile(file);
  if (!feed.ok) return feed;
  const isBmlt = source.format === 'bmlt';
  const formats = readBeside(formatsFile ?? (isBmlt ? siblingOf(file, 'GetFormats') : null));
  if (!formats.ok) return formats;
  const bodies = readBeside(serviceBodiesFile ?? (isBmlt ? siblingOf(file, 'GetServiceBodies') : null));
  if (!bodies.ok) return bodies;
  return succeed({
    feed: feed.value,
    ...(formats.value !== null && { formats: formats.value }),
    ...(bodies.value !== null && { serviceBodies: bodies.value }),
  });
}

function readBeside(file: string | null): Result<string | null, string> {
  return file === null ? succeed(null) : readFeedFile(file);
}

/** The answers of one server, saved side by side under the names of the questions, belong together. */
function siblingOf(file: string, question: string): string | null {
  const sibling = file.replace(/GetSearchResults(?=[^/\\]*$)/, question);
  if (sibling === file || !existsSync(sibling)) return null;
  console.error(`Also read: ${sibling}`);
  return sibling;
}

/** What the command does not say is as it was for this feed last time. */
async function completeSource(db: Db, asked: FeedSource): Promise<Result<FeedSource, string>> {
  const known = await getFeed(db, asked.name);
  const source = {
    ...asked,
    fellowship: asked.fellowship ?? known?.fellowship ?? null,
    timeZone: asked.timeZone ?? known?.timeZone ?? null,
  };
  const own = (await listTerms(db, 'fellowship')).map((term) => term.code);
  const shipped = SHIPPED_TERMS.filter((term) => term.vocabulary === 'fellowship').map((term) => term.code);
  const codes = [...new Set([...own, ...shipped])];
  if (source.fellowship === null || codes.includes(source.fellowship)) return succeed(source);
  return fail(`There is no fellowship "${source.fellowship}". There are: ${codes.join(', ')}.`);
}
