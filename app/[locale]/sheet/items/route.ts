import { getTranslations } from 'next-intl/server';
import { readJson } from '#app/read-body.ts';
import { readDatabase } from '#app/reading.ts';
import { isSameOrigin } from '#app/same-origin.ts';
import { parseItemsRequest } from '#domain/sheet/items-request.ts';
import { answerJson, languageOf } from '../answer-json.ts';
import { readSheet } from '../read-sheet.ts';

type Context = { params: Promise<{ locale: string }> };

/**
 * The places of a list, in ready words: `POST /sheet/items` with `{ "numbers": [12, 7], "language": "es" }` answers
 * `SheetItems`. The body alone says what is asked, so that it is in no address, log or cache. Refusals are
 * `{ "problem": "…" }` in plain words: 400 for what cannot be read and for too many numbers, 403 for a page of another
 * site, 503 while the listings cannot be read.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const json = await readJson(request);
  const locale = languageOf(json, (await params).locale);
  const t = await getTranslations({ locale, namespace: 'sheetAnswers' });
  if (!isSameOrigin(request.headers)) return answerJson({ problem: t('otherSite') }, 403);
  const asked = parseItemsRequest(json);
  if (!asked.ok) {
    return answerJson({ problem: t(asked.problem === 'too-many' ? 'tooMany' : 'unreadable') }, 400);
  }
  const { numbers, language } = asked.value;
  const read = await readDatabase((db) => readSheet(db, numbers, language, new Date()));
  return read.ok ? answerJson(read.value) : answerJson({ problem: t('unavailable') }, 503);
}
