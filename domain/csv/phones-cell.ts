import type { Phone } from '../listing.ts';
import { parseJson, splitParts } from './parts.ts';

/** "Office: 508-555-0100 ext. 4 (es); 508-555-0101". */
export function formatPhonesCell(phones: readonly Phone[]): string {
  return phones.map((phone) => (isPlain(phone) ? shortForm(phone) : JSON.stringify(phone))).join('; ');
}

/** The short form's own signs within a part would be read as something else. */
function isPlain({ number, label = '', extension = '' }: Phone): boolean {
  return /^[\d+() .-]+$/.test(number) && !/[:;{}()]/.test(label) && /^\d*$/.test(extension);
}

function shortForm({ number, label, extension, languages }: Phone): string {
  return [
    label === undefined ? '' : `${label}: `,
    number,
    extension === undefined ? '' : ` ext. ${extension}`,
    languages.length > 0 ? ` (${languages.join(' ')})` : '',
  ].join('');
}

const SHORT =
  /^(?:(?<label>[^:;{}()]*): )?(?<number>[\d+() .-]+?)(?: ext\. ?(?<extension>\d*))?(?: \((?<languages>[a-z]{2}(?: [a-z]{2})*)\))?$/;

/** Null for a text that is no list of numbers. */
export function parsePhonesCell(cell: string): unknown[] | null {
  const phones: unknown[] = [];
  for (const part of splitParts(cell)) {
    const phone = part.startsWith('{') ? parseJson(part) : parseShort(part);
    if (phone === null) return null;
    phones.push(phone);
  }
  return phones;
}

function parseShort(part: string): unknown {
  const found = part.match(SHORT)?.groups;
  if (!found) return null;
  const { label, number, extension, languages } = found;
  return {
    number,
    ...(label !== undefined && { label }),
    ...(extension !== undefined && { extension }),
    languages: languages?.split(' ') ?? [],
  };
}
