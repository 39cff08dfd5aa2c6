import type { FeedSource } from '#db/feeds.ts';
import type { FeedFiles } from '#db/waiting-files.ts';
import type { FeedOptions, ParsedFeed } from '#domain/feeds/feed.ts';
import { FEED_FORMATS } from '#domain/feeds/index.ts';
import type { Result } from '#domain/result.ts';

/** Reads the texts of a feed in its own format. The problem is one sentence. @throws Error for a format that no file handles */
export function parseFiles(
  source: FeedSource,
  { feed, formats, serviceBodies }: FeedFiles,
): Result<ParsedFeed, string> {
  const format = FEED_FORMATS.find(({ code }) => code === source.format);
  if (!format) throw new Error(`No file in domain/feeds handles the format "${source.format}"`);
  const options: FeedOptions = {
    fellowship: source.fellowship,
    zone: source.timeZone,
    ...(formats !== undefined && { formats }),
    ...(serviceBodies !== undefined && { serviceBodies }),
  };
  return format.parse(feed, options);
}
