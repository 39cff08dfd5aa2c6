import type messages from '#messages/en.json';

/** The map's words in the visitor's language: the part `map` of the messages, with `{…}` still to be filled. */
export type MapLabels = (typeof messages)['map'];

/** A label with something to fill in, as the build writes it (next.config.ts): its text, and names in brackets. */
type Pieces = readonly (string | readonly [name: string])[];

/** A label with its `{names}` filled in. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  const pieces: string | Pieces = label as string | Pieces;
  const filled = (name: string) => String(values[name] ?? `{${name}}`);
  return typeof pieces === 'string'
    ? pieces.replace(/\{(\w+)\}/g, (_whole, name: string) => filled(name))
    : pieces.map((piece) => (typeof piece === 'string' ? piece : filled(piece[0]))).join('');
}
