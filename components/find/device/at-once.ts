import type { Spot } from '#domain/search/query.ts';
import { ownPointAt } from '../../own-position.ts';
import { mayComeBack } from './last-search.ts';
import { isSearchLink } from './search-link-key.ts';
import { isTouched } from './touched.ts';

/**
 * Whether the device may have something to say before anybody reaches for the forms: to who typed before the script ran,
 * comes back, opened a copied link or was found by "Near me". It decides when it is there; this costs next to nothing.
 */
export function mayAnswerAtOnce(root: HTMLElement, spot: Spot | null): boolean {
  return (
    isTouched(root) ||
    mayComeBack() ||
    isSearchLink(location.hash) ||
    (spot?.postalCode ? ownPointAt(spot.postalCode) !== null : false)
  );
}
