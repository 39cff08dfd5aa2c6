import { isLocale, type Locale } from '../locale.ts';
import type { StepCode } from './steps.ts';

/** What somebody chose for a sheet. It lives in the open tab and in the fragment of its address, which no browser sends. */
export type SheetState = {
  /** Short public numbers of listings in the order of the sheet, each with its chosen next step; null: the usual one. */
  readonly items: readonly { readonly number: number; readonly step: StepCode | null }[];
  /** The language of the paper; null: the language of the page. */
  readonly language: Locale | null;
  /** Of the text on paper, in points. */
  readonly size: 12 | 14 | 18;
  readonly paper: 'letter' | 'a4';
  readonly showsMedication: boolean;
  readonly groupsByNeed: boolean;
  /** Codes of the needs that were named, the greatest concern first. */
  readonly needs: readonly string[];
  /** ZIP code or town as it was typed. */
  readonly near: string | null;
  /** Counts changes, so that of several states of one tab the newest is known. */
  readonly edit: number;
};

export const EMPTY_SHEET: SheetState = {
  items: [],
  language: null,
  size: 14,
  paper: 'letter',
  showsMedication: true,
  groupsByNeed: false,
  needs: [],
  near: null,
  edit: 0,
};

/** A longer list helps nobody, and its address would be cut by what carries it. */
export const MAX_ITEMS = 40;
/** Says that somebody takes medicine, so it is in no address: written nowhere, and not read where others wrote it. */
const UNWRITTEN_NEED = 'medicine-friendly';
const MAX_NEEDS = 12;
const MAX_NEAR_LENGTH = 100;
/** Far more than the longest fragment we write. */
const MAX_LENGTH = 4000;
const STEP_LETTERS = { call: 'c', 'walk-in': 'w', referral: 'r', 'online-form': 'o' } as const;
const STEPS = Object.fromEntries(
  Object.entries(STEP_LETTERS).map(([step, letter]) => [letter, step as StepCode]),
);
/** In a short fragment: "the language of the page". No listing has this number. */
const ANY_LANGUAGE = '0';

/** Reads what `toFragment` wrote, with or without its `#`. What cannot be read is left out; it never throws. */
export function parseFragment(hash: string): SheetState {
  const values = new URLSearchParams(withoutSign(hash));
  const language = values.get('g') ?? '';
  const near = (values.get('z') ?? '').slice(0, MAX_NEAR_LENGTH).trim();
  return {
    items: withoutRepeats((values.get('l') ?? '').split(',').flatMap(parseItem)),
    language: isLocale(language) ? language : null,
    size: ([12, 14, 18] as const).find((size) => String(size) === values.get('p')) ?? EMPTY_SHEET.size,
    paper: values.get('f') === 'a4' ? 'a4' : 'letter',
    showsMedication: values.get('m') !== '0',
    groupsByNeed: values.get('o') === 'need',
    needs: writtenNeeds((values.get('n') ?? '').split(',')),
    near: near || null,
    edit: /^\d{1,6}$/.test(values.get('e') ?? '') ? Number(values.get('e')) : 0,
  };
}

/**
 * The state as a fragment such as `#l=12,34c&g=es`, without what is as usual; '' for a state nobody touched. A list
 * that was emptied still says so (`#e=7`): an older state of the tab must not come back in its place.
 */
export function toFragment(state: SheetState): string {
  const items = state.items.map(({ number, step }) => `${number}${step ? STEP_LETTERS[step] : ''}`);
  const parts = [
    items.length > 0 && `l=${items.join(',')}`,
    state.language && `g=${state.language}`,
    state.size !== EMPTY_SHEET.size && `p=${state.size}`,
    state.paper === 'a4' && 'f=a4',
    !state.showsMedication && 'm=0',
    state.groupsByNeed && 'o=need',
    writtenNeeds(state.needs).length > 0 && `n=${writtenNeeds(state.needs).join(',')}`,
    state.near && `z=${encodeURIComponent(state.near)}`,
    state.edit > 0 && `e=${state.edit}`,
  ].filter(Boolean);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Only what a reader on a phone needs, for `/s`: language, then numbers in base 36, such as `#es.c.y`. '' without items. */
export function toShortFragment({ items, language }: Pick<SheetState, 'items' | 'language'>): string {
  if (items.length === 0) return '';
  return `#${[language ?? ANY_LANGUAGE, ...items.map(({ number }) => number.toString(36))].join('.')}`;
}

/** Reads what `toShortFragment` wrote; all else is as usual. What cannot be read is left out; it never throws. */
export function parseShortFragment(hash: string): SheetState {
  const [language = '', ...numbers] = withoutSign(hash).toLowerCase().split('.');
  const items = numbers
    .filter((text) => /^[0-9a-z]{1,7}$/.test(text))
    .map((text) => ({ number: Number.parseInt(text, 36), step: null }));
  return {
    ...EMPTY_SHEET,
    items: withoutRepeats(items.filter(({ number }) => number > 0)),
    language: isLocale(language) ? language : null,
  };
}

const withoutSign = (hash: string) => hash.slice(0, MAX_LENGTH).replace(/^#/, '');

function parseItem(text: string): SheetState['items'] {
  const [, digits = '', letter = ''] = text.trim().match(/^(\d{1,10})([a-z]?)$/) ?? [];
  const number = Number(digits);
  return number > 0 ? [{ number, step: STEPS[letter] ?? null }] : [];
}

function withoutRepeats(items: SheetState['items']): SheetState['items'] {
  const known = new Set<number>();
  return items.filter(({ number }) => !known.has(number) && known.add(number)).slice(0, MAX_ITEMS);
}

function writtenNeeds(codes: readonly string[]): string[] {
  const readable = codes.filter((code) => /^[a-z][a-z0-9-]{0,39}$/.test(code) && code !== UNWRITTEN_NEED);
  return [...new Set(readable)].slice(0, MAX_NEEDS);
}
