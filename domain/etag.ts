/**
 * Whether somebody who asks has an answer already, by the tags in If-None-Match. Compared weakly, as for reading it
 * must be (RFC 9110 §13.1.2): the same answer goes out in several encodings.
 * @param tag with its quotes, with or without `W/`
 */
export function hasTag(ifNoneMatch: string | null | undefined, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((known) => bare(known) === bare(tag) || known.trim() === '*');
}
