import { cache } from 'react';
import { type Received, receiveForm } from '#app/visitor-form.ts';
import { addProposal } from '#db/suggestions.ts';
import { KIND_CODES } from '#domain/kinds/index.ts';
import type { Locale } from '#domain/locale.ts';
import { readProposal } from '#domain/suggestions/read-form.ts';

/** Takes in a place that is not listed yet. Once for the title and the page. */
export const receiveProposal = cache(
  (locale: Locale): Promise<Received> =>
    receiveForm(new Date(), (form) => readProposal(form, KIND_CODES, locale), addProposal),
);
