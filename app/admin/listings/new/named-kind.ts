import { listTerms } from '#db/terms.ts';
import type { FormValues } from '#domain/listing-form/values.ts';
import { namedKindOf } from '#domain/own-terms.ts';
import { termReference } from '#domain/terms.ts';
import { database } from '../../../database.ts';

/** What a new listing of a kind begins with that coordinators named: its name and its part of life. */
export async function namedBeginning(code: unknown): Promise<FormValues> {
  const term = (await listTerms(database(), 'kind')).find((one) => one.code === code);
  const named = term && namedKindOf(term);
  return named ? { terms: [termReference(term)], 'details-dimension': [named.dimension] } : {};
}
