import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { Db } from '#db/client.ts';
import { listTerms } from '#db/terms.ts';
import type { Locale } from '#domain/locale.ts';
import { kindsAnswering } from '#domain/sheet/suggest.ts';

const SHIPPED = new Set(
  SHIPPED_TERMS.flatMap(({ vocabulary, code }) => (vocabulary === 'need' ? [code] : [])),
);

/**
 * The needs that some kind of listing answers, and those that coordinators added, for a form to choose from, in the
 * directory's own order and words.
 */
export async function offeredNeeds(
  db: Db,
  locale: Locale,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const terms = await listTerms(db, 'need');
  return terms
    .filter(({ code }) => kindsAnswering(code).length > 0 || !SHIPPED.has(code))
    .map(({ code, name }) => ({ code, name: name[locale] }));
}
