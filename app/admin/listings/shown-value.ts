/** In characters; a whole value is in the listing and its history, not in a table. */
const LONGEST = 160;

/** A stored value as text for a table: words as they are, anything else without its empty parts. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (typeof value !== 'object') return String(value).slice(0, LONGEST);
  const text = JSON.stringify(value, (_, part) => (part === null || part === '' ? undefined : part));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
