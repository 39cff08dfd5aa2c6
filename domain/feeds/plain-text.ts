import { cleanText } from '../text.ts';

/** The most of one field that is read; the rest is cut off. */
export const MAX_TEXT = 2_000;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  frac12: '½',
  iexcl: '¡',
  iquest: '¿',
};
/** Letters with a sign over or under them: `&eacute;` is e with U+0301. */
const SIGNS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g;
// A letter must follow the sign, and a space or the end the name: "3 < 5" and "<ann@example.org>" are no tags.
const TAG = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi;
const BREAKING_TAGS = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4']);
const UNSEEN = /<!--.*?-->|<(script|style)\b.*?<\/\1\s*>/gis;

/** Plain text of what may be HTML: tags become nothing or a new line, entities their sign. */
export function plainText(html: string): string {
  const text = html
    .slice(0, 4 * MAX_TEXT)
    .replace(UNSEEN, '')
    .replace(TAG, (_, name: string) => (BREAKING_TAGS.has(name.toLowerCase()) ? '\n' : ''))
    .replace(ENTITY, decodeEntity);
  const tidy = cleanText(text.toWellFormed())
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  return cut(tidy, MAX_TEXT).trim();
}

/** At most `max` UTF-16 units, never half a sign. */
export function cut(text: string, max: number): string {
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) {
    const letter = SIGNS[name.slice(1)];
    return NAMED[name] ?? (letter ? (name.charAt(0) + letter).normalize('NFC') : entity);
  }
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** The text of a field, on one line and at most `max` characters long; null when there is none. */
export function readLine(value: unknown, max = 300): string | null {
  return cut(readText(value)?.replace(/\s+/g, ' ') ?? '', max).trim() || null;
}

/** The text of a field with its line breaks; numbers count as text, other things do not. Null when there is none. */
export function readText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? plainText(value) || null : null;
}

/** A web address as a browser opens it; a missing "https://" is added. Null when it is none, or hides a user name. */
export function readLink(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim().replaceAll('&amp;', '&') : '';
  const address = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text) ? `https://${text}` : text;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
  return url.username || url.password || url.href.length > MAX_TEXT ? null : url.href;
}

/** An e-mail address, or null when it is none. */
export function readEmail(value: unknown): string | null {
  const text = readLine(value, 200);
  return text && /^[\w.%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text) ? text : null;
}

/** A number to call, in a list of one; an empty list when nobody could be reached by it. */
export function readPhones(value: unknown): { number: string }[] {
  const number = readLine(value, 40);
  return number && number.replace(/\D/g, '').length >= 7 ? [{ number }] : [];
}

/** Yes or no, as publishers write it: words, digits or a real yes or no. Null when it is neither. */
export function readFlag(value: unknown): boolean | null {
  const text = typeof value === 'boolean' ? String(value) : readLine(value)?.toLowerCase();
  if (['yes', 'true', '1'].includes(text ?? '')) return true;
  return ['no', 'false', '0'].includes(text ?? '') ? false : null;
}
