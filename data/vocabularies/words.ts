/** One term as it is written in these files: its name in both languages, and what else people call it. */
export type Words = {
  readonly code: string;
  readonly en: string;
  readonly es: string;
  /** Other words for it, for search alone. Any word that people use may stand here, also words we do not write. */
  readonly alsoEn?: readonly string[];
  readonly alsoEs?: readonly string[];
  readonly details?: Readonly<Record<string, unknown>>;
};
