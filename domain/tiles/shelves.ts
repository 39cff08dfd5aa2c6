import type { Card } from '../card.ts';
import { REGIONS, regionOfCounty } from '../gazetteer/regions.ts';
import type { ServiceArea } from '../listing.ts';
import { pointOf } from '../point.ts';
import { LASTS_LONG_MINUTES, remoteCell, townWordsOf } from '../search/cells.ts';
import { isInPerson, isRemote } from '../search/flags.ts';
import { slotsOf } from '../search/slots.ts';
import { areaKey, countyOf, LASTING_LONG, NO_SET_TIME, placeKey, type Shelf, zipOf } from './keys.ts';

/** Where a listing stands; one that meets daily or serves ten counties stands at several keys of a shelf. */
export type Standing = { readonly shelf: Shelf; readonly key: number };

/**
 * All the places on shelves at which a device must find a card to give the answer that the server gives. `gathers` tells
 * of a kind whether people meet there.
 */
export function shelvesOf(card: Card, gathers: (kind: string) => boolean): Standing[] {
  const standings = [...placesOf(card, gathers), ...timesOf(card, gathers), ...areasOf(card, gathers)];
  const seen = new Set<string>();
  return standings.filter(({ shelf, key }) => {
    const name = `${shelf} ${key}`;
    return !seen.has(name) && seen.add(name);
  });
}

const isAboutMedicine = ({ medication, terms }: Card) =>
  medication.length > 0 || terms.includes('attribute:medication-specific');

function placesOf(card: Card, gathers: (kind: string) => boolean): Standing[] {
  const point = isInPerson(card) && card.place ? pointOf(card.place) : null;
  if (!point) return [];
  const key = placeKey(point);
  return [
    { shelf: gathers(card.kind) ? 'gatherings' : 'services', key },
    ...(isAboutMedicine(card) ? [{ shelf: 'medicine-places' as const, key }] : []),
  ];
}

function timesOf(card: Card, gathers: (kind: string) => boolean): Standing[] {
  if (!isJoinedByTime(card, gathers)) return [];
  const slots = slotsOf(card);
  const keys = slots.flatMap((slot) => [
    remoteCell(slot).cx,
    ...(slot.durationMinutes > LASTS_LONG_MINUTES ? [LASTING_LONG] : []),
  ]);
  return (slots.length > 0 ? keys : [NO_SET_TIME]).flatMap((key) => [
    { shelf: 'times', key },
    ...(isAboutMedicine(card) ? [{ shelf: 'medicine-times' as const, key }] : []),
  ]);
}

/** A group online welcomes whoever joins, and is found by its time; a service at no set time by the area it is for. */
function isJoinedByTime(card: Card, gathers: (kind: string) => boolean): boolean {
  return isRemote(card) && (card.schedules.length > 0 || gathers(card.kind));
}

function areasOf(card: Card, gathers: (kind: string) => boolean): Standing[] {
  const isByTime = isJoinedByTime(card, gathers);
  const served = card.serviceAreas.filter(({ type }) => type !== 'anywhere' || !isByTime);
  const keys = [...served.map(keyOfServed), ...keysOfTown(card)];
  // As domain/search/region.ts has it: one that does not say whom it serves is there for those of its state.
  if (isRemote(card) && !isByTime && card.serviceAreas.length === 0) {
    keys.push(areaKey(card.place?.region ?? '', ''));
  }
  return keys.map((key) => ({ shelf: 'areas', key }));
}

function keyOfServed(area: ServiceArea): number {
  if (area.type === 'state') return areaKey(area.code, '');
  if (area.type === 'zip') return areaKey('', zipOf(area.code));
  if (area.type === 'anywhere') return areaKey('', '');
  const isKnown = REGIONS.some(({ fips }) => area.code.startsWith(fips));
  return areaKey(isKnown ? regionOfCounty(area.code) : '', countyOf(area.code));
}

/** Of one whose spot is not known: nothing more is known of it than its town. */
function keysOfTown(card: Card): number[] {
  const { place } = card;
  if (!isInPerson(card) || !place || pointOf(place)) return [];
  return townWordsOf(place).map((word) => areaKey(place.region ?? '', word));
}
