import type { ParsedFeed } from '#domain/feeds/feed.ts';
import type { Report } from '#domain/feeds/report.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Author } from './author.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { outlookOf } from './feed-outlook.ts';
import { type Plan, planImport, type Step } from './feed-plan.ts';
import {
  dateCards,
  markSeen,
  recordGone,
  rememberFound,
  rememberRecord,
  retireRecord,
  type Seen,
  sha256,
} from './feed-records.ts';
import { reportOf } from './feed-report.ts';
import { addRun, lastRun } from './feed-runs.ts';
import { type Feed, type FeedSource, findFeed, saveFeed } from './feeds.ts';
import { addListing, changeListing } from './listings.ts';
import { dropWaitingFile, type FeedFiles, putWaitingFile } from './waiting-files.ts';

export type ImportOptions = {
  readonly now: Date;
  /** Reports what would happen and writes nothing. */
  readonly dryRun: boolean;
  /** A person has looked at what was held: it is applied. */
  readonly applyHeld: boolean;
  /** The texts that were parsed: kept for a person to look at when the run is held. */
  readonly files?: FeedFiles | undefined;
};

/**
 * Imports what was read of a feed: one transaction, all or nothing. The same file on the same day writes nothing; on a
 * later day it moves the date on which its listings were last on the publisher's list. A run that would turn too much
 * upside down is written down as held, and changes no listing.
 * @returns a problem in one sentence when the name belongs to a feed of another format.
 */
export async function importFeed(
  db: Db,
  source: FeedSource,
  parsed: ParsedFeed,
  options: ImportOptions,
): Promise<Result<Report, string>> {
  return db.transaction(() => runImport(db, source, parsed, options)).immediate();
}

function runImport(
  db: Db,
  source: FeedSource,
  parsed: ParsedFeed,
  { now, dryRun, applyHeld, files }: ImportOptions,
): Result<Report, string> {
  const known = findFeed(db, source.name);
  if (known && known.format !== source.format) {
    return fail(`The feed "${known.name}" is one of format ${known.format}: give this one another name.`);
  }
  if (known?.pausedAt) return fail(`The feed "${known.name}" is paused: nothing of it is taken in.`);
  const plan = planImport(db, known?.id ?? null, parsed, applyHeld);
  const report = reportOf(plan, parsed, applyHeld);
  const last = known && lastRun(db, known.id);
  const status = report.heldBecause ? 'held' : 'applied';
  const isRepeated =
    last?.contentHash === contentHashOf(plan, parsed) &&
    last.status === status &&
    last.startedAt.slice(0, 10) === dayOf(now);
  const isNoNews = isRepeated && (status === 'held' || plan.steps.every(changesNothing));
  if (dryRun || isNoNews) return succeed(report);
  writeRun(db, saveFeed(db, source, now), plan, parsed, { now, applyHeld, files });
  return succeed(report);
}

/** For use inside a transaction: writes a run down, and does what it plans unless it is held. */
export function writeRun(
  db: Db,
  feed: Feed,
  plan: Plan,
  parsed: ParsedFeed,
  { now, applyHeld, files }: Pick<ImportOptions, 'now' | 'applyHeld' | 'files'>,
): Report {
  const report = reportOf(plan, parsed, applyHeld);
  const contentHash = contentHashOf(plan, parsed);
  if (report.heldBecause) {
    const runId = addRun(db, feed.id, { status: 'held', contentHash, report, now });
    const outlook = files && outlookOf(db, planImport(db, feed.id, parsed, true), parsed);
    if (outlook) putWaitingFile(db, feed.id, { files, runId, outlook }, { by: 'command', at: now });
    return report;
  }
  const runId = addRun(db, feed.id, { status: 'applied', contentHash, report, now });
  apply(db, plan, feed, { feedId: feed.id, runId, on: dayOf(now) }, now);
  dropWaitingFile(db, feed.id);
  return report;
}

const dayOf = (now: Date) => now.toISOString().slice(0, 10);

function contentHashOf({ steps }: Plan, { rows, rejected }: ParsedFeed): string {
  const hashes = steps.map((step) => [step.record.externalId, step.hash]);
  return sha256(JSON.stringify([rows, hashes, rejected]));
}

const changesNothing = (step: Step) => step.do === 'keep' || step.do === 'hold';

function apply(db: Db, plan: Plan, feed: Feed, seen: Seen, now: Date): void {
  const author: Author = { by: `feed:${feed.slug}`, at: now, runId: seen.runId };
  for (const record of plan.gone) {
    recordGone(db, seen, record);
    refreshCard(db, record.listingId, now);
  }
  for (const step of plan.steps) applyStep(db, step, seen, author);
  dateCards(db, seen, feed.name);
}

/** The record is written before its listing: the card that follows tells of both. */
function applyStep(db: Db, step: Step, seen: Seen, author: Author): void {
  if (step.do === 'hold') return;
  if (step.do === 'add') {
    if (step.insteadOf) {
      retireRecord(db, seen, step.insteadOf.externalId);
      refreshCard(db, step.insteadOf.listingId, author.at);
    }
    rememberRecord(db, seen, step, addListing(db, step.record.listing, author));
    return;
  }
  rememberFound(db, seen, step.known);
  if (step.do === 'keep') markSeen(db, seen, step.record.externalId);
  else rememberRecord(db, seen, step, step.known.listingId);
  if (step.do === 'change' && step.listing) changeListing(db, step.known.listingId, step.listing, author);
  if (step.known.missingSince) refreshCard(db, step.known.listingId, author.at);
}
