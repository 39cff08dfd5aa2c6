import { getTranslations } from 'next-intl/server';
import { readJson } from '#app/read-body.ts';
import { readDatabase } from '#app/reading.ts';
import { isSameOrigin } from '#app/same-origin.ts';
import { parseSuggestionsRequest } from '#domain/sheet/suggestions.ts';
import { answerJson, languageOf } from '../answer-json.ts';
import { suggestSheet } from '../suggest-sheet.ts';

type Context = { params: Promise<{ locale: string }> };

/**
 * Whole suggestions: `POST /sheet/suggestions` with `{ "near": "01608", "needs": ["place-to-stay", "meeting"],
 * "medication": "methadone" or null, "language": "en" }`, the greatest concern first, answers `SheetSuggestions`. As
 * with the items, nothing of it is in an address, a log or a cache; refusals are `{ "problem": "…" }`.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const json = await readJson(request);
  const locale = languageOf(json, (await params).locale);
  const t = await getTranslations({ locale, namespace: 'sheetAnswers' });
  if (!isSameOrigin(request.headers)) return answerJson({ problem: t('otherSite') }, 403);
  const asked = parseSuggestionsRequest(json);
  if (!asked) return answerJson({ problem: t('unreadable') }, 400);
  const read = await readDatabase((db) => suggestSheet(db, asked, asked.language, new Date()));
  return read.ok ? answerJson(read.value) : answerJson({ problem: t('unavailable') }, 503);
}
