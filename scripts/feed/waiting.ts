import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Db, openDb } from '#db/client.ts';
import { proposeDuplicates } from '#db/duplicates.ts';
import { type Feed, getFeed } from '#db/feeds.ts';
import { lookAtWaiting, releaseWaiting } from '#db/release-feed.ts';
import { syncTerms } from '#db/terms.ts';
import { getWaitingTexts, type Outlook } from '#db/waiting-files.ts';
import type { ParsedFeed } from '#domain/feeds/feed.ts';
import type { Report } from '#domain/feeds/report.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { parseFiles } from './parse-files.ts';
import { WAIT_FOR_OTHERS_MS } from './run-import.ts';

/** What the file of a feed that waits for a person would do; written down beside it, too. */
export function runLook(name: string, databaseFile: string): Promise<Result<Outlook, string>> {
  return withWaiting(name, databaseFile, async (db, feed, parsed) =>
    succeed(await lookAtWaiting(db, feed, parsed)),
  );
}

/** Applies it as it was shown. */
export function runRelease(
  name: string,
  digest: string,
  databaseFile: string,
): Promise<Result<Report, string>> {
  return withWaiting(name, databaseFile, async (db, feed, parsed) => {
    if (feed.pausedAt) return fail(`The feed "${feed.name}" is paused: nothing of it is taken in.`);
    const now = new Date();
    await syncTerms(db, SHIPPED_TERMS);
    const released = await releaseWaiting(db, feed, parsed, digest, { by: `feed:${feed.slug}`, at: now });
    if (!released.ok) return fail('Listings have changed since somebody looked: look again.');
    await proposeDuplicates(db, now);
    return released;
  });
}

async function withWaiting<Value>(
  name: string,
  databaseFile: string,
  act: (db: Db, feed: Feed, parsed: ParsedFeed) => Promise<Result<Value, string>>,
): Promise<Result<Value, string>> {
  const db = openDb(databaseFile);
  db.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`);
  try {
    const feed = await getFeed(db, name);
    if (!feed) return fail(`There is no feed "${name}".`);
    const files = await getWaitingTexts(db, feed.id);
    if (!files) return fail(`No file of "${feed.name}" waits for anybody.`);
    const parsed = parseFiles(feed, files);
    return parsed.ok ? await act(db, feed, parsed.value) : fail(parsed.problem);
  } finally {
    db.close();
  }
}
