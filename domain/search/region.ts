import type { Card } from '../card.ts';
import { servedAreaOf } from './candidate.ts';
import type { Spot } from './query.ts';

/**
 * Whether a service that is reached by phone or online is there for people at a spot: those it says it serves, and when
 * it says nothing those of its own state.
 */
export function isForPeopleAt(card: Pick<Card, 'serviceAreas' | 'place'>, spot: Spot): boolean {
  if (card.serviceAreas.length > 0) return servedAreaOf(card, spot) !== null;
  return !card.place?.region || card.place.region === spot.region;
}
