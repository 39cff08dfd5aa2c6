import type { Answer } from '#domain/search/answer.ts';
import type { ChoiceCounts } from '#domain/search/choice-counts.ts';
import type { Match } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import type { Term } from '#domain/terms.ts';

// What page and worker tell each other. Nothing of it leaves the device.

export type Asked =
  | { readonly type: 'start'; readonly terms: readonly Term[] }
  | { readonly type: 'ask'; readonly ask: number; readonly query: Query; readonly now: number };

export type DeviceAnswer = Answer & {
  readonly otherWays: readonly Match[];
  /** The time it was made for, in milliseconds. */
  readonly now: number;
  /** Set when not all of what was looked through is on the device: how far it holds everything. */
  readonly onlyWithinMiles: number | null;
};

export type Told =
  | { readonly type: 'answer'; readonly ask: number; readonly answer: DeviceAnswer }
  | { readonly type: 'counts'; readonly ask: number; readonly counts: ChoiceCounts }
  | { readonly type: 'failed' };
