import { getTranslations } from 'next-intl/server';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';
import { completePlace, pinOf } from '#domain/listing-form/complete-place.ts';
import { lookUpPlace } from '#domain/listing-form/look-up.ts';
import type { FormValues } from '#domain/listing-form/values.ts';
import type { FormState } from '../form/form-state.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** Puts the pin where the bundled gazetteer knows the ZIP code or town, and says how exact that is. Nothing is saved. */
export async function lookUp(values: FormValues, gazetteer: Gazetteer): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit.lookUp' });
  const found = lookUpPlace(values, gazetteer);
  if (found.is === 'found') {
    const filled = completePlace({ ...values, ...pinOf(found) }, gazetteer);
    return { values: filled, notice: t(`found.${found.precision}`, { place: found.spot.label }) };
  }
  const field = values['place-postalCode']?.[0] ? 'place-postalCode' : 'place-town';
  if (found.is === 'nothing-typed') return { values, errors: { [field]: t('nothing-typed') } };
  const choices = found.choices.join(' · ');
  return { values, errors: { [field]: t(choices === '' ? 'nothing' : found.is, { choices }) } };
}
