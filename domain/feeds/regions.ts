import { foldText } from '../text.ts';

const STATES =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
  'DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,' +
  'KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,' +
  'MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,' +
  'NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,' +
  'SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,' +
  'WV West Virginia,WI Wisconsin,WY Wyoming,PR Puerto Rico,GU Guam,VI US Virgin Islands,AS American Samoa,' +
  'MP Northern Mariana Islands';
const PROVINCES =
  'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,' +
  'NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon';

/** A state or province by its postal code, in the country it belongs to. */
export type Region = { readonly code: string; readonly country: 'US' | 'CA' };

const REGIONS = new Map<string, Region>();
for (const [list, country] of [[STATES, 'US'] as const, [PROVINCES, 'CA'] as const]) {
  for (const entry of list.split(',')) {
    const region = { code: entry.slice(0, 2), country };
    REGIONS.set(foldText(region.code), region);
    REGIONS.set(foldText(entry.slice(3)), region);
  }
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
