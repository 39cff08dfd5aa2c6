import type { Listing } from '../listing.ts';
import { pointOf } from '../place.ts';
import { distanceMeters } from '../point.ts';
import { foldText, wordsOf } from '../text.ts';

/** Publishers place the same door a little differently from file to file. */
const SAME_DOOR_METERS = 250;
/** Words that many names share and that come and go without the group changing. */
const COMMON_WORDS = new Set(
  'a an the of and at in on for to group groups meeting meetings online zoom virtual hybrid person new aa na afg'.split(
    ' ',
  ),
);

/** True when the name is another one, leaving aside capitals, accents and signs. */
export function isRenamed(before: Listing, after: Listing): boolean {
  return wordsOf(before.name).join(' ') !== wordsOf(after.name).join(' ');
}

/** True when both have an address and it is not the same door. Going online, or back, is not moving. */
export function isMoved(before: Listing, after: Listing): boolean {
  if (!before.place || !after.place) return false;
  const [from, to] = [pointOf(before.place), pointOf(after.place)];
  if (from && to) return distanceMeters(from, to) > SAME_DOOR_METERS;
  const differs = (field: 'street' | 'town') => {
    const [old, now] = [before.place?.[field], after.place?.[field]];
    return Boolean(old && now) && foldText(old ?? '') !== foldText(now ?? '');
  };
  return differs('street') || differs('town');
}

/**
 * True when the publisher has given an id to something else: another name at another place. A name that keeps half of
 * its words ("10:10 Group", "10:10 Group -- Online") is still the same one.
 */
export function isSomethingElse(before: Listing, after: Listing): boolean {
  const hasOtherPlace = isMoved(before, after) || isOnlineOnly(before) !== isOnlineOnly(after);
  return hasOtherPlace && isRenamed(before, after) && !sharesName(before.name, after.name);
}

const isOnlineOnly = ({ attendance }: Listing) => attendance === 'online' || attendance === 'phone';

function sharesName(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => wordsOf(name).filter((word) => !COMMON_WORDS.has(word)));
  if (!first?.length || !second?.length) return false;
  const shared = first.filter((word) => second.includes(word)).length;
  return shared * 2 >= Math.min(first.length, second.length);
}
