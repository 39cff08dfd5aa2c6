import type { Locale } from './locale.ts';
import { formatDay, formatMonth } from './schedule/format.ts';

/** A part of a page that only this topic has, such as the levels of recovery houses. */
export type LearnPart = {
  readonly heading: string;
  readonly text?: readonly string[];
  readonly points?: readonly string[];
};

/** What a page tells about one kind of help, in one language. Each string is a paragraph or an item of a list. */
export type LearnText = {
  readonly title: string;
  readonly whatItIs: readonly string[];
  readonly firstTime: readonly string[];
  /** Questions to read out, without quotation marks. */
  readonly whenYouCall: readonly string[];
  readonly forFamilies: readonly string[];
  readonly parts?: readonly LearnPart[];
};

/** One sentence that rests on a text somebody read: never on hearsay, and never dated by the day of reading. */
export type Evidence = {
  readonly says: Readonly<Record<Locale, string>>;
  readonly source: string;
  readonly url: string;
  /** The date that the text itself bears: '2023-09-28', '2023-09' or '2023'. */
  readonly dated: string;
};

/** A page under /learn. The code is its address: that of a kind, or of a topic of its own. */
export type LearnTopic = Readonly<Record<Locale, LearnText>> & {
  readonly code: string;
  readonly evidence?: Evidence;
};

/** "September 28, 2023", "septiembre de 2023" or "2023": as precisely as the text tells its own date. */
export function formatDated(dated: string, locale: Locale): string {
  if (dated.length === 4) return dated;
  return dated.length === 7 ? formatMonth(dated, locale) : formatDay(dated, locale);
}
