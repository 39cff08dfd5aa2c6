import type { ParsedFeed } from '#domain/feeds/feed.ts';
import type { Report } from '#domain/feeds/report.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Author } from './author.ts';
import type { Db } from './client.ts';
import { outlookOf } from './feed-outlook.ts';
import { planImport } from './feed-plan.ts';
import type { Feed } from './feeds.ts';
import { writeRun } from './import-feed.ts';
import { type Outlook, putOutlook } from './waiting-files.ts';

/** Works out what the waiting file of a feed would do, and writes that down beside it. */
export async function lookAtWaiting(db: Db, feed: Feed, parsed: ParsedFeed): Promise<Outlook> {
  const look = db.transaction(() => {
    const outlook = outlookOf(db, planImport(db, feed.id, parsed, true), parsed);
    putOutlook(db, feed.id, outlook);
    return outlook;
  });
  return look.immediate();
}

/**
 * Applies the waiting file of a feed as it was shown to a person, whatever the stop rule says of it. When it would do
 * anything else by now, nothing is applied, and what it would do now waits to be looked at.
 * @param digest of the outlook that was shown
 */
export async function releaseWaiting(
  db: Db,
  feed: Feed,
  parsed: ParsedFeed,
  digest: string,
  author: Author,
): Promise<Result<Report, 'changed-since'>> {
  const release = db.transaction((): Result<Report, 'changed-since'> => {
    const plan = planImport(db, feed.id, parsed, true);
    const outlook = outlookOf(db, plan, parsed);
    if (outlook.digest !== digest) {
      putOutlook(db, feed.id, outlook);
      return fail('changed-since');
    }
    return succeed(writeRun(db, feed, plan, parsed, { now: author.at, applyHeld: true }));
  });
  return release.immediate();
}
