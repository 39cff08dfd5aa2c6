import type { Card } from '../card.ts';
import { distanceMeters, type Point, pointOf } from '../point.ts';
import { areaWordsOf, townWordsOf } from './cells.ts';
import { isInPerson, isRemote } from './flags.ts';
import type { Query, Spot } from './query.ts';
import type { Candidate, ServedArea } from './source.ts';
import type { Times } from './timing.ts';

/** A card as a candidate. */
export function toCandidate(card: Card, { spot }: Pick<Query, 'spot'>): Candidate {
  const isOnlineOnly = !isInPerson(card);
  return {
    id: card.id,
    distanceMeters: isOnlineOnly ? null : distanceFrom(spot?.point ?? null, card),
    isOnlineOnly,
    canJoin: isRemote(card),
    isInTown: isInTown(card, spot),
    hasClaims: card.medication.length > 0,
    isMedicationSpecific: card.terms.includes('attribute:medication-specific'),
    listing: { medication: () => card.medication, times: () => timesOf(card), card: () => card },
  };
}

export function timesOf(card: Card): Times {
  return {
    schedules: card.schedules,
    isRemote: !isInPerson(card),
    pausedUntil: card.status === 'paused' ? (card.pausedUntil ?? 'never') : null,
  };
}

function distanceFrom(from: Point | null, card: Card): number | null {
  const point = card.place && pointOf(card.place);
  return from && point ? distanceMeters(from, point) : null;
}

/** True for what has a spot that nobody knows, when at least its town or ZIP code is the one asked for. */
export function isInTown(card: Card, spot: Spot | null): boolean {
  if (!spot || !isInPerson(card) || !card.place || pointOf(card.place)) return false;
  const words = areaWordsOf(card);
  return townWordsOf(spot).some((word) => words.includes(word));
}

/** The narrowest area of a card's that holds the spot. */
export function servedAreaOf(card: Pick<Card, 'serviceAreas'>, spot: Spot): ServedArea | null {
  const holds = (type: ServedArea, code: string | null) =>
    card.serviceAreas.some((area) => area.type === type && (!('code' in area) || area.code === code));
  if (holds('zip', spot.postalCode)) return 'zip';
  if (holds('county', spot.countyCode)) return 'county';
  if (holds('state', spot.region)) return 'state';
  return holds('anywhere', null) ? 'anywhere' : null;
}
