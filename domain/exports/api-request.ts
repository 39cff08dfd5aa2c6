import type { Choices } from '../search/query.ts';
import { API_DEFAULTS, coarseToQuery, type KnownCodes, parseCoarse, parsePrivate } from '../search/url.ts';
import { parseCursor } from './api-cursor.ts';

export const DEFAULT_LIMIT = 25;
export const MAX_LIMIT = 100;

/** The keys that `GET /api/v1/listings` knows. */
export const API_KEYS: readonly string[] = [
  'near',
  'within',
  'kind',
  'need',
  'fact',
  'fellowship',
  'approach',
  'when',
  'day',
  'time',
  'attendance',
  'format',
  'language',
  'medication',
  'q',
  'limit',
  'cursor',
];
const MOST_DROPPED = 20;
const LONGEST_KEY = 40;

export type ApiRequest = {
  readonly choices: Choices;
  readonly limit: number;
  /** The moment that the first page was made for; null on the first page, which is made for now. */
  readonly at: Date | null;
  /** The same for all pages of one search: `formatCursor` binds a cursor to it. */
  readonly fingerprint: string;
  /** Keys that are not known or whose value could not be read. `cursor` among them must end the request. */
  readonly dropped: readonly string[];
};

/** What an API address asks for. Never throws: what cannot be read is dropped and named. */
export function parseApiRequest(params: URLSearchParams, known: KnownCodes, now: Date): ApiRequest {
  const coarse = parseCoarse(params, API_DEFAULTS, known);
  const medicationAsked = params.getAll('medication').at(-1)?.trim() ?? '';
  const asked = parsePrivate(
    new URLSearchParams({ words: params.getAll('q').at(-1) ?? '', medication: medicationAsked }),
  );
  // Several needs are answered with the first few of each, which has no pages: a program asks for one after the other.
  const needs = coarse.choices.needs.slice(0, 1);
  const choices: Choices = { ...coarse.choices, needs, page: 1, view: 'list', ...asked };
  const limit = parseLimit(params.getAll('limit').at(-1)?.trim() ?? '');
  const fingerprint = fingerprintOf(choices, limit ?? DEFAULT_LIMIT);
  const cursorAsked = params.getAll('cursor').at(-1) ?? '';
  const cursor = parseCursor(cursorAsked, fingerprint, now);
  const dropped = new Set([
    ...coarse.dropped.filter((key) => API_KEYS.includes(key)),
    ...unknownKeys(params),
    ...(params.getAll('near').at(-1)?.trim() && !choices.near ? ['near'] : []),
    ...(coarse.choices.needs.length > 1 ? ['need'] : []),
    ...(medicationAsked && !asked.medication ? ['medication'] : []),
    ...(limit === null ? ['limit'] : []),
    ...(cursorAsked && !cursor ? ['cursor'] : []),
  ]);
  return {
    choices: { ...choices, page: cursor?.page ?? 1 },
    limit: limit ?? DEFAULT_LIMIT,
    at: cursor?.at ?? null,
    fingerprint,
    dropped: [...dropped].sort(),
  };
}

/** More than the most is the most; null for what is not a whole number from 1 up. */
function parseLimit(value: string): number | null {
  if (value === '') return DEFAULT_LIMIT;
  if (!/^\d{1,9}$/.test(value) || Number(value) === 0) return null;
  return Math.min(Number(value), MAX_LIMIT);
}

function unknownKeys(params: URLSearchParams): string[] {
  const unknown = new Set<string>();
  for (const key of params.keys()) {
    if (!API_KEYS.includes(key)) unknown.add(key.slice(0, LONGEST_KEY));
    if (unknown.size >= MOST_DROPPED) break;
  }
  return [...unknown];
}

/** FNV-1a over the choices in their one written form; short, and not a secret. */
function fingerprintOf(choices: Choices, limit: number): string {
  const text = `${coarseToQuery(choices, API_DEFAULTS)} ${choices.words} ${choices.medication} ${limit}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
