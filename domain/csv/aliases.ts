import { foldText } from '../text.ts';
import { unguardCell } from './guard.ts';

/** What others call our columns, most often seen first: names of agencies' tables, of meeting lists and of Open Referral. */
const ALIASES: Readonly<Record<string, string>> = {
  'listing name': 'name',
  title: 'name',
  'group name': 'name',
  'meeting name': 'name',
  'program name': 'name',
  'service name': 'name',
  'agency name': 'name',
  'site name': 'name',
  program: 'name',
  agency: 'name',
  description: 'summary',
  'short description': 'summary',
  location: 'place name',
  'location name': 'place name',
  venue: 'place name',
  building: 'place name',
  address: 'street',
  address1: 'street',
  'address 1': 'street',
  'street address': 'street',
  address2: 'unit',
  'address 2': 'unit',
  suite: 'unit',
  room: 'unit',
  city: 'town',
  'county name': 'county',
  'state province': 'state',
  st: 'state',
  'zip code': 'ZIP',
  'postal code': 'ZIP',
  postcode: 'ZIP',
  lat: 'latitude',
  y: 'latitude',
  lng: 'longitude',
  lon: 'longitude',
  long: 'longitude',
  x: 'longitude',
  tz: 'time zone',
  phone: 'phones',
  telephone: 'phones',
  'phone number': 'phones',
  tel: 'phones',
  'email address': 'e-mail',
  url: 'website',
  web: 'website',
  'web site': 'website',
  homepage: 'website',
  language: 'languages',
  'languages spoken': 'languages',
  eligibility: 'who can come',
  'who is it for': 'who can come',
  note: 'notes',
  comments: 'notes',
  'wait time': 'wait',
  'minimum age': 'youngest',
  'maximum age': 'oldest',
};

/** A title as it is compared: signs, blanks and case make no difference. */
export function plainTitle(text: string): string {
  return foldText(unguardCell(text.replace(/^\ufeff/, ''))).replace(/[^a-z0-9]/g, '');
}

const BY_TITLE = new Map(Object.entries(ALIASES).map(([title, name]) => [plainTitle(title), name]));

/** Our column that goes by another name elsewhere, or undefined. */
export function columnByAlias(title: string): string | undefined {
  return BY_TITLE.get(plainTitle(title));
}
