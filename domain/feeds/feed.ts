import type { Listing } from '../listing.ts';
import type { Result } from '../result.ts';

/** One object of a publisher's file. */
export type Row = Readonly<Record<string, unknown>>;

/** What the feed is known to be, beside its text. */
export type FeedOptions = {
  /** Code of the fellowship that publishes it: a Meeting Guide feed does not say, and its type codes depend on it. */
  readonly fellowship: string | null;
  /** The clock of meetings that have neither zone nor point. */
  readonly zone: string | null;
  /** Text of a BMLT server's GetFormats answer. */
  readonly formats?: string;
  /** Text of a BMLT server's GetServiceBodies answer. */
  readonly serviceBodies?: string;
};

export type FeedRecord = {
  /** The publisher's key, the same in every file of this feed. */
  readonly externalId: string;
  readonly listing: Listing;
  /** The publisher's own fields, as given, without any person's contact. */
  readonly raw: Row;
};

/** Why a row does not become a listing. */
export type Problem = {
  readonly field: string;
  readonly reason: string;
  /** The publisher itself takes it off its list: what we hold of it is missing from now on. */
  readonly withdrawn?: true;
};

export type Rejection = Problem & { readonly id: string };

/** Something the operator should know about a row that was taken all the same. */
export type Remark = { readonly id: string; readonly field: string; readonly remark: string };

/** Every row is either a record or rejected: `rows` is their sum. */
export type ParsedFeed = {
  readonly rows: number;
  readonly records: readonly FeedRecord[];
  readonly rejected: readonly Rejection[];
  readonly remarks: readonly Remark[];
};

/** One way of publishing listings: one file in this folder and one line in index.ts. */
export type FeedFormat = {
  readonly code: string;
  /** Only this fellowship publishes in it; null when any may. */
  readonly fellowship: string | null;
  /** Never throws. The problem is one plain sentence, for a text that is not such a feed at all. */
  readonly parse: (text: string, options: FeedOptions) => Result<ParsedFeed, string>;
};

/** The most rows one file may hold. */
export const MAX_ROWS = 20_000;
