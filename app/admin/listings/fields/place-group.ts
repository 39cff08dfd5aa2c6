import { PRECISIONS, VISIBILITIES } from '#domain/place.ts';
import type { FieldGroup } from '../../form/form-state.ts';
import { type FieldSource, fieldMaker } from './words.ts';

/** Where it is. Who may see the address comes first: nobody should type a hidden one before they know that it can be. */
export function placeGroup(source: Pick<FieldSource, 'values' | 't'>): FieldGroup {
  const { field, choice } = fieldMaker(source);
  return {
    heading: source.t('groups.where'),
    note: source.t('groups.whereNote'),
    fields: [
      choice('place-visibility', VISIBILITIES, false),
      field('place-name', 'text'),
      field('place-street', 'text'),
      field('place-unit', 'text'),
      field('place-town', 'text'),
      field('place-region', 'text'),
      field('place-postalCode', 'text'),
      field('place-county', 'text'),
      field('place-timeZone', 'text'),
      field('place-directions', 'long-text'),
      field('place-latitude', 'text', { inputMode: 'text' }),
      field('place-longitude', 'text', { inputMode: 'text' }),
      choice('place-precision', PRECISIONS, false),
    ],
  };
}
