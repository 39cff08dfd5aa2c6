import { cache } from 'react';
import { type Received, receiveForm } from '#app/visitor-form.ts';
import { addCorrection, addReport } from '#db/suggestions.ts';
import type { Locale } from '#domain/locale.ts';
import { succeed } from '#domain/result.ts';
import { readCorrection, readReason } from '#domain/suggestions/read-form.ts';
import type { CorrectionInput, ReportReason } from '#domain/suggestions/suggestion.ts';

type Said = { readonly reason: ReportReason } | { readonly correction: CorrectionInput };

/** Takes in what was sent about a listing: a tap on a reason, or what is right. Once for the title and the page. */
export const receiveReport = cache((slug: string, locale: Locale): Promise<Received> => {
  const read = (form: URLSearchParams) => {
    const reason = readReason(form);
    if (reason) return succeed<Said>({ reason });
    const correction = readCorrection(form, slug, locale);
    return correction.ok ? succeed<Said>({ correction: correction.value }) : correction;
  };
  return receiveForm<Said>(new Date(), read, (db, said, from) =>
    'reason' in said
      ? addReport(db, { slug, reason: said.reason, language: locale }, from)
      : addCorrection(db, said.correction, from),
  );
});
