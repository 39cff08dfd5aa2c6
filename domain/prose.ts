import type { LearnPart } from './learn.ts';
import type { Locale } from './locale.ts';

/** A page of words alone, in both languages. */
export type ProsePage = Readonly<
  Record<
    Locale,
    { readonly title: string; readonly lead: readonly string[]; readonly parts: readonly LearnPart[] }
  >
>;
