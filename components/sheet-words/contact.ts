import { languageName } from '#components/language-names.ts';
import { inDigits, phoneLink } from '#components/phone-link.ts';
import type { SheetPhone } from '#domain/sheet/item.ts';
import type { SheetListing } from '#domain/sheet/listing.ts';
import { joined, onePaperLine } from './plain.ts';
import { isFromAfar } from './times.ts';
import type { SheetWords } from './words.ts';

/** In characters; nobody types a longer address from paper. */
const LONGEST_TO_TYPE = 60;

/** The address on one line; of a place that is not public the town alone. Null when nobody goes anywhere. */
export function whereOf({ where }: SheetWords, card: SheetListing['card']): string | null {
  if (isFromAfar(card)) return null;
  const { place } = card;
  if (!place) return where('askForAddress');
  const town = joined([place.town, joined([place.region, place.postalCode], ' ')], ', ');
  if (place.visibility !== 'public') return joined([town, where('askForAddress')], '. ');
  const address = joined([place.name, place.street, town], ', ');
  return address ? onePaperLine(address) : where('askForAddress');
}

/** How to join from a distance: an address that can be typed, or where to find one that is too long. */
export function onlineOf({ item, where }: SheetWords, { card, more }: SheetListing): string | null {
  if (card.attendance === 'in-person') return null;
  if (card.attendance === 'phone') return joined([where('phoneOnly'), more.online?.phoneNotes], '. ');
  const address = card.joinUrl?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const notes = [more.online?.urlNotes, card.joinPhone && more.online?.phoneNotes];
  const how = !address
    ? item('askHowToJoin')
    : address.length > LONGEST_TO_TYPE
      ? item('joinByList')
      : address;
  return onePaperLine(joined([how, ...notes], ' ') ?? how);
}

/** The numbers to call, digits as written; what cannot be dialled is no number. */
export function phonesOf(words: SheetWords, { card }: SheetListing): SheetPhone[] {
  const phones = card.phones.map(({ number, extension, label, languages }) => ({
    label: joined([label, ...languages.map((code) => languageName(code, words.locale))], ', '),
    number:
      joined([inDigits(number), extension && words.listing('extension', { extension })], ', ') ?? number,
    href: phoneLink(number, extension),
  }));
  const join = card.joinPhone
    ? [{ label: words.item('joinByPhone'), number: card.joinPhone, href: phoneLink(card.joinPhone) }]
    : [];
  return [...phones, ...join].flatMap(({ href, ...phone }) => (href ? [{ ...phone, href }] : []));
}
