/** A hotline of a state, ready for screen and paper: `href` opens it on a phone. */
export type StateLine = {
  readonly name: string;
  readonly number: string;
  readonly href: string;
  readonly about: string;
};

/** What admins say about where something is, in words of one language. */
export type LocalFacts = {
  /** Rules of its state or county for whoever refers somebody there. */
  readonly notes: readonly string[];
  readonly hotlines: readonly StateLine[];
};

export const NOTHING_LOCAL: LocalFacts = { notes: [], hotlines: [] };

/** The hotlines of several places, each once, in the order of the places. */
export function linesOf(places: readonly Pick<LocalFacts, 'hotlines'>[]): StateLine[] {
  const all = places.flatMap(({ hotlines }) => hotlines);
  return [...new Map(all.map((line) => [`${line.name} ${line.number}`, line])).values()];
}
