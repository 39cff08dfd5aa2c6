import { foldText } from '../text.ts';
import type { Row } from './feed.ts';
import { readLine } from './plain-text.ts';
import { findCountry, findRegion, readCountry } from './regions.ts';

export type Address = {
  readonly street: string | null;
  readonly town: string | null;
  readonly county: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** ISO 3166; null when the address does not say. */
  readonly country: string | null;
};

/** US, Canadian and British postal codes at the end of a part, which may hold a state or town before it. */
const POSTAL_CODE = /(?:^|\s)(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;
const CANADIAN = /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i;

/**
 * An address written on one line, general to the right: "street, town, ST zip, country", any part may be absent.
 * Never judged by the number of its commas: "10 Downing St, London, UK" is as exact as one of four parts.
 */
export function parseAddress(text: string): Address {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  let country = parts.length > 1 ? findCountry(parts.at(-1) ?? '') : null;
  if (country) parts.pop();
  const postalCode = POSTAL_CODE.exec(parts.at(-1) ?? '')?.[1] ?? null;
  if (postalCode) {
    const rest = (parts.pop() ?? '').slice(0, -postalCode.length).trim();
    const [, town, state] = /^(.+) ([A-Z]{2})$/.exec(rest) ?? []; // "San Jose CA 95112"
    if (town && state && findRegion(state)) parts.push(town, state);
    else if (rest) parts.push(rest);
  }
  const isNorthAmerican = !country || country === 'US' || country === 'CA';
  const region = isNorthAmerican && (parts.length > 1 || postalCode) ? findRegion(parts.at(-1) ?? '') : null;
  if (region) parts.pop();
  country ??= region?.country ?? (postalCode && CANADIAN.test(postalCode) ? 'CA' : null);
  const town = parts.length > 1 || !/^\d/.test(parts[0] ?? '') ? (parts.pop() ?? null) : null;
  return {
    street: joinStreet(parts, town),
    town: town && readLine(town, 100),
    county: null,
    region: region?.code ?? null,
    postalCode: postalCode?.toUpperCase() ?? null,
    country,
  };
}

/** Some publishers write the town, state and country twice: what only repeats them is no street. */
function joinStreet(parts: readonly string[], town: string | null): string | null {
  const street = parts.filter(
    (part) => foldText(part) !== foldText(town ?? '') && !findCountry(part) && !findRegion(part),
  );
  return readLine(street.join(', '), 200);
}

/** The address of a Meeting Guide record: on one line, in parts, or all of it in the field for the street. */
export function readAddress(row: Row): Address {
  const wholeLine = readLine(row.formatted_address) ?? readLine(row.full_address);
  const part =
    readLine(row.address)
      ?.replace(/ *@.*$/, '')
      .replace(/[ ,]+$/, '') || null;
  const city = readLine(row.city, 100);
  const state = readLine(row.state, 40);
  const whole = wholeLine ?? (part?.includes(',') && !city && !state ? part : null);
  const parsed = parseAddress(whole ?? '');
  const region = state ? findRegion(state) : null;
  const country = readCountry(readLine(row.country) ?? '') ?? parsed.country ?? region?.country ?? null;
  return {
    street: whole ? parsed.street : readLine(part, 200),
    town: parsed.town ?? city,
    county: null,
    region: parsed.region ?? region?.code ?? state,
    postalCode: parsed.postalCode ?? readPostalCode(row.postal_code, country),
    country,
  };
}

/** Spreadsheets take ZIP codes for numbers and eat their zeros: 2134 is 02134 in the US. */
export function readPostalCode(value: unknown, country: string | null): string | null {
  const text = readLine(value, 20);
  return text && (country ?? 'US') === 'US' && /^\d{3,4}$/.test(text) ? text.padStart(5, '0') : text;
}
