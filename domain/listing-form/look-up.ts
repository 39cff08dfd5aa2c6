import { findSpot } from '../gazetteer/find-spot.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { FoundSpot } from '../gazetteer/spots.ts';
import type { Place } from '../place.ts';
import { type FormValues, textIn } from './values.ts';

/**
 * What the gazetteer knows of the place that is typed. `precision` is how exact its point is: the middle of a ZIP code lies
 * near the door, that of a town is the town and no more.
 */
export type LookedUp =
  | { readonly is: 'found'; readonly spot: FoundSpot; readonly precision: Place['precision'] }
  /** Several towns could be meant, or none is known and these are spelt like it. */
  | { readonly is: 'ambiguous' | 'unknown'; readonly choices: readonly string[] }
  | { readonly is: 'nothing-typed' };

/** By the ZIP code when one is typed and known, else by town and state. A street alone is nothing it knows. */
export function lookUpPlace(values: FormValues, gazetteer: Gazetteer): LookedUp {
  const postalCode = textIn(values, 'place-postalCode');
  const town = textIn(values, 'place-town');
  const region = textIn(values, 'place-region');
  if (postalCode) {
    const byCode = findSpot(gazetteer, postalCode.slice(0, 5));
    if (byCode.type === 'spot' && byCode.spot.postalCode) {
      return { is: 'found', spot: byCode.spot, precision: 'approximate' };
    }
  }
  if (!town) return postalCode ? { is: 'unknown', choices: [] } : { is: 'nothing-typed' };
  const byTown = findSpot(gazetteer, [town, region].filter(Boolean).join(', '));
  switch (byTown.type) {
    case 'spot':
      return { is: 'found', spot: byTown.spot, precision: 'town' };
    case 'ambiguous':
      return { is: 'ambiguous', choices: byTown.choices.map(({ label }) => label) };
    case 'unknown':
      return { is: 'unknown', choices: byTown.suggestions.map(({ label }) => label) };
  }
}
