import { findOthersNear, findOthersOnline } from '#app/find-others.ts';
import { localFacts } from '#app/local-facts.ts';
import { sheetItem } from '#components/sheet-words/sheet-item.ts';
import { sheetWords } from '#components/sheet-words/words.ts';
import { termNames } from '#components/term-names.ts';
import type { Db } from '#db/client.ts';
import { getSheetListings } from '#db/sheet.ts';
import { listTerms } from '#db/terms.ts';
import { type Card, timeZoneOf } from '#domain/card.ts';
import type { Locale } from '#domain/locale.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { SheetItem, SheetItems } from '#domain/sheet/item.ts';
import type { SheetListing } from '#domain/sheet/listing.ts';
import { isOverAYear, needsAnother } from '#domain/sheet/soundness.ts';

/** The places of a sheet by their public numbers, in that order and in words of `locale`. Repeated numbers count once. */
export async function readSheet(
  db: Db,
  numbers: readonly number[],
  locale: Locale,
  now: Date,
): Promise<SheetItems> {
  const listings = await getSheetListings(db, numbers);
  const known = new Set(listings.map(({ card }) => card.id));
  const onList = new Set(listings.map(({ card }) => card.slug));
  const toItem = await itemMaker(db, locale, now);
  const zone = listings.map(({ card }) => timeZoneOf(card)).find((one) => one !== 'UTC') ?? 'UTC';
  const today = wallClock(now, zone).day;
  const instead: Record<number, readonly SheetItem[]> = {};
  for (const { card } of listings.filter((listing) => needsAnother(listing.card, today))) {
    const others = await findInstead(db, card, onList, now);
    if (others.length > 0) instead[card.id] = others.map(toItem);
  }
  return {
    items: listings.map(toItem),
    unknown: [...new Set(numbers)].filter((number) => !known.has(number)),
    instead,
    printedOn: today,
  };
}

/** Makes items in one language, with the directory's words of this moment. */
export async function itemMaker(
  db: Db,
  locale: Locale,
  now: Date,
): Promise<(listing: SheetListing) => SheetItem> {
  const names = termNames(await listTerms(db), locale);
  const words = sheetWords(locale);
  const local = await localFacts(db, locale);
  return (listing) => sheetItem(words, listing, names, local(listing.card), now);
}

/** Others near that help with the same, sound and not on the list yet; when there are none near, some online. */
async function findInstead(db: Db, card: Card, onList: ReadonlySet<string>, now: Date) {
  const suits = (other: Card) =>
    !onList.has(other.slug) &&
    other.status === 'published' &&
    other.missingSince === null &&
    !isOverAYear(other, wallClock(now, timeZoneOf(other)).day);
  const near = await findOthersNear(db, card, now, suits);
  const others = near.length > 0 ? near : await findOthersOnline(db, card, now, suits);
  return getSheetListings(
    db,
    others.map((match) => match.card.id),
  );
}
