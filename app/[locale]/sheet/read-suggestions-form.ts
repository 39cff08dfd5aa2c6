import { readPrivateForm } from '#app/private-form.ts';
import { parseSuggestionsForm, type SuggestionsRequest } from '#domain/sheet/suggestions.ts';

/**
 * What the form of the page asks for when it is sent without script: `POST /sheet` with `near`, `needs` (repeated, the
 * greatest concern first) and `medication`. Null when no form was sent.
 */
export async function readSuggestionsForm(): Promise<SuggestionsRequest | null> {
  const form = await readPrivateForm();
  return form && parseSuggestionsForm(form);
}
