import { REGIONS as STATES } from '../gazetteer/regions.ts';
import { foldText } from '../text.ts';

const PROVINCES =
  'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,' +
  'NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon';

/** A state or province by its postal code, in the country it belongs to. */
export type Region = { readonly code: string; readonly country: 'US' | 'CA' };

const REGIONS = new Map<string, Region>();
for (const { code, name } of STATES) add(code, name, 'US');
for (const entry of PROVINCES.split(',')) add(entry.slice(0, 2), entry.slice(3), 'CA');

function add(code: string, name: string, country: Region['country']) {
  REGIONS.set(foldText(code), { code, country });
  REGIONS.set(foldText(name), { code, country });
}

/** The state or province of the US or Canada that a code or a full name stands for, or null. */
export function findRegion(text: string): Region | null {
  return REGIONS.get(foldText(text).replace(/\./g, '').trim()) ?? null;
}

const COUNTRIES = new Map<string, string>();
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  for (const second of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    const name = names.of(first + second);
    if (name && !COUNTRIES.has(foldText(name))) COUNTRIES.set(foldText(name), first + second);
  }
}
for (const name of ['usa', 'us', 'united states of america', 'estados unidos', 'ee uu', 'eeuu']) {
  COUNTRIES.set(name, 'US');
}
for (const name of ['uk', 'great britain', 'england', 'scotland', 'wales', 'northern ireland']) {
  COUNTRIES.set(name, 'GB');
}
COUNTRIES.delete('georgia'); // the state is meant more often

/** The ISO 3166 code of a country's English name ("Canada", "USA", "U.S.A"), or null. */
export function findCountry(name: string): string | null {
  return COUNTRIES.get(foldText(name).replace(/\./g, '').trim()) ?? null;
}

/** Like `findCountry`, for a field of its own, where two letters stand for a country and never for a state. */
export function readCountry(text: string): string | null {
  const isCode = /^[a-z]{2}$/i.test(text) && names.of(text.toUpperCase()) !== undefined;
  return findCountry(text) ?? (isCode ? text.toUpperCase() : null);
}
