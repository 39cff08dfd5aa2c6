import { fail, type Result, succeed } from '../result.ts';
import { foldText } from '../text.ts';
import type { Row } from './feed.ts';
import { isRow, parseJson } from './json.ts';
import { findLanguages } from './languages.ts';
import { readLine } from './plain-text.ts';

/**
 * What formats mean by the code that NA World Services gives them. Servers choose key strings and ids of their own:
 * "O" may be anything, this alone is stable.
 */
const WORLD_IDS: Readonly<Record<string, string>> = {
  BEG: 'format:beginners',
  BT: 'format:basic-text',
  CAN: 'format:candlelight',
  CH: 'format:closed-on-holidays',
  CLOSED: 'format:closed',
  CW: 'access:child-friendly',
  DISC: 'format:discussion',
  GL: 'audience:lgbtq',
  GP: 'format:literature',
  IP: 'format:literature',
  IW: 'format:literature',
  JFT: 'format:literature',
  LC: 'format:literature',
  LIT: 'format:literature',
  M: 'audience:men',
  MED: 'format:meditation',
  NC: 'format:no-children',
  NS: 'access:no-smoking',
  OPEN: 'format:open',
  RA: 'format:restricted-access',
  'S-D': 'format:speaker format:discussion',
  SMOK: 'access:smoking-ok',
  SPAD: 'format:literature',
  SPK: 'format:speaker',
  STEP: 'format:step-study',
  SWG: 'format:step-study',
  TOP: 'format:discussion',
  TRAD: 'format:tradition-study',
  W: 'audience:women',
  WCHR: 'access:wheelchair',
  Y: 'audience:young-people',
};

/** English names of formats that have no such code, or that servers leave without it. */
const NAMES: Readonly<Record<string, string>> = {
  agnostic: 'format:secular',
  'american sign language': 'access:sign-language',
  asl: 'access:sign-language',
  'children under supervision': 'access:child-friendly',
  'closed holidays': 'format:closed-on-holidays',
  'no children': 'format:no-children',
  'no smoking': 'access:no-smoking',
  'speaker/discussion': 'format:speaker format:discussion',
};

/** Made by the server out of the venue type; TC alone tells more: the room is shut for now. */
const VENUE_WORLD_IDS = new Set(['VM', 'HYBR', 'TC']);
const VENUE_KEYS = new Set(['VM', 'HY', 'TC']);

export type FormatMeanings = {
  readonly terms: readonly string[];
  readonly languages: readonly string[];
  readonly labels: readonly string[];
  readonly isTemporarilyClosed: boolean;
};

/** The formats of one server, by their ids and their keys. */
export type ServerFormats = { readonly byId: Map<string, Row>; readonly byKey: Map<string, Row> };

/** Reads a GetFormats answer, bare or as `{formats: […]}`. English rows win: names are matched in English. */
export function readFormats(text: string): Result<ServerFormats, string> {
  const json = parseJson(text);
  if (!json.ok) return fail(`The formats cannot be read. ${json.problem}`);
  const list = isRow(json.value) ? json.value.formats : json.value;
  if (!Array.isArray(list)) return fail('The formats file is not the answer of GetFormats.');
  return succeed(indexFormats(list));
}

export function indexFormats(list: readonly unknown[]): ServerFormats {
  const byId = new Map<string, Row>();
  const byKey = new Map<string, Row>();
  for (const format of list.filter(isRow)) {
    const id = readLine(format.id);
    const key = readLine(format.key_string);
    if (id && (!byId.has(id) || format.lang === 'en')) byId.set(id, format);
    if (key && (!byKey.has(key) || format.lang === 'en')) byKey.set(key, format);
  }
  return { byId, byKey };
}

/** What the formats of one meeting come to. Ids are preferred to keys, which depend on the language asked for. */
export function meaningsOf(row: Row, formats: ServerFormats | null): FormatMeanings {
  const known = formats ? formatsOf(row, formats) : [];
  const terms: string[] = [];
  const languages: string[] = [];
  const labels: string[] = [];
  for (const format of known) {
    const worldId = readLine(format.world_id)?.toUpperCase() ?? '';
    const name = readLine(format.name_string, 80) ?? '';
    const meaning = NAMES[foldText(name)] ?? WORLD_IDS[worldId];
    if (VENUE_WORLD_IDS.has(worldId) || VENUE_KEYS.has(readLine(format.key_string) ?? '')) continue;
    const spoken = worldId === 'LANG' || format.format_type_enum === 'LANG' ? findLanguages(name) : [];
    if (spoken.length > 0) languages.push(...spoken);
    else if (meaning) terms.push(...meaning.split(' '));
    else if (name) labels.push(name);
  }
  const isShut = known.some((format) => readLine(format.world_id)?.toUpperCase() === 'TC');
  return {
    terms: [...new Set(terms)],
    languages: [...new Set(languages)],
    labels: [...new Set(labels)],
    isTemporarilyClosed: isShut || listOf(row.formats).includes('TC'),
  };
}

function formatsOf(row: Row, { byId, byKey }: ServerFormats): Row[] {
  const found = (index: ReadonlyMap<string, Row>, keys: readonly string[]) =>
    keys.map((key) => index.get(key)).filter((format) => format !== undefined);
  const byIds = found(byId, listOf(row.format_shared_id_list));
  return byIds.length > 0 ? byIds : found(byKey, listOf(row.formats));
}

function listOf(value: unknown): string[] {
  return (readLine(value) ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
