import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Db, openDb } from '#db/client.ts';
import { type FeedSource, getFeed, listFeeds } from '#db/feeds.ts';
import { importFeed } from '#db/import-feed.ts';
import { listTerms, syncTerms } from '#db/terms.ts';
import type { FeedOptions, ParsedFeed } from '#domain/feeds/feed.ts';
import { FEED_FORMATS } from '#domain/feeds/index.ts';
import { type Report, toShortReport } from '#domain/feeds/report.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { env } from '#env';
import { type Command, parseCommand, USAGE } from './feed/options.ts';
import { readFeedFile } from './feed/read-file.ts';
import { formatFeeds, formatReport } from './feed/summary.ts';

const DONE = 0;
const UNUSABLE = 1;
const MISTAKE = 2;
const SOMEBODY_MUST_LOOK = 3;
/** Nobody waits for this process, so it may wait for others longer than a page may. */
const WAIT_FOR_OTHERS_MS = 15_000;

type Import = Extract<Command, { do: 'import' }>;

async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  if (!command.ok) {
    console.error(`${command.problem}\n\n${USAGE}`);
    return MISTAKE;
  }
  if (command.value.do === 'help') {
    console.log(USAGE);
    return DONE;
  }
  if (command.value.do === 'list') {
    const feeds = existsSync(env.databaseFile) ? await listFeeds(openDb(env.databaseFile)) : [];
    console.log(command.value.json ? JSON.stringify(feeds, null, 2) : formatFeeds(feeds));
    return DONE;
  }
  const report = await runImport(command.value);
  if (!report.ok) {
    console.error(report.problem);
    return UNUSABLE;
  }
  const summary = formatReport(command.value.source.name, report.value);
  if (command.value.json) {
    console.log(JSON.stringify(toShortReport(report.value)));
    if (report.value.held > 0) console.error(summary);
  } else {
    console.log(summary);
    if (command.value.dryRun) console.log('This was a dry run: nothing was written.');
  }
  return report.value.heldBecause ? SOMEBODY_MUST_LOOK : DONE;
}

/** Everything is read and parsed before the database is asked for the right to write. */
async function runImport(command: Import): Promise<Result<Report, string>> {
  const files = readFiles(command);
  if (!files.ok) return files;
  // A dry run on a machine without a database must not leave one behind.
  const isNew = command.dryRun && !existsSync(env.databaseFile);
  const db = openDb(isNew ? ':memory:' : env.databaseFile);
  try {
    db.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`);
    const source = await completeSource(db, command.source);
    if (!source.ok) return source;
    const parsed = parse(source.value, files.value);
    if (!parsed.ok) return fail(`${basename(command.file)} cannot be imported. ${parsed.problem}`);
    if (!command.dryRun) await syncTerms(db, SHIPPED_TERMS);
    const { dryRun, applyHeld } = command;
    return await importFeed(db, source.value, parsed.value, { now: new Date(), dryRun, applyHeld });
  } finally {
    db.close();
  }
}

type Files = { readonly feed: string; readonly formats?: string; readonly serviceBodies?: string };

function readFiles({ file, source, formatsFile, serviceBodiesFile }: Import): Result<Files, string> {
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

function parse(source: FeedSource, { feed, ...beside }: Files): Result<ParsedFeed, string> {
  const format = FEED_FORMATS.find(({ code }) => code === source.format);
  if (!format) throw new Error(`No file in domain/feeds handles the format "${source.format}"`);
  const options: FeedOptions = { fellowship: source.fellowship, zone: source.timeZone, ...beside };
  return format.parse(feed, options);
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = UNUSABLE;
  }
}
