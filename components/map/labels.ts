import type messages from '#messages/en.json';

/** The map's words in the visitor's language: the part `map` of the messages, with `{…}` still to be filled. */
export type MapLabels = (typeof messages)['map'];

/** A label with its `{names}` filled in. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
