import { lookUpPlace, type PlaceLookUp } from '#app/look-up-place.ts';
import { readDatabase } from '#app/reading.ts';
import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import { listTermCodes } from '#db/terms.ts';
import { type ApiRequest, parseApiRequest } from '#domain/exports/api-request.ts';
import { type ProblemJson, refuseListingPage, toListingPage } from '#domain/exports/listing-page.ts';
import { KIND_CODES } from '#domain/kinds/index.ts';
import type { KnownCodes } from '#domain/search/url.ts';
import { env } from '#env';
import { allowReading, answer } from '../answer.ts';
import { placeProblem, UNAVAILABLE, UNKNOWN_CURSOR } from '../problems.ts';

export { allowReading as OPTIONS };

const MINUTE_MS = 60_000;

/** Finds listings for programs; /api/v1/openapi.json describes keys and answer. */
export async function GET(request: Request): Promise<Response> {
  // Whole minutes, as schedules have them: within one, the same question has the same answer and cursor, so that an
  // ETag can say "not changed".
  const now = new Date(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS);
  const params = new URL(request.url).searchParams;
  const codes = await readDatabase(readKnownCodes);
  if (!codes.ok) return answer(request, { problem: UNAVAILABLE }, { status: 503 });
  const asked = parseApiRequest(params, codes.value, now);
  const isPrivate = asked.choices.words !== '' || asked.choices.medication !== null;
  const place = lookUpPlace(asked.choices.near);
  const problem = problemOf(asked, place);
  if (problem) return answer(request, refuseListingPage(asked, problem), { status: 400, isPrivate });
  const at = asked.at ?? now;
  const query = { ...asked.choices, spot: place.spot };
  const found = await readDatabase((db) => findListings(db, query, at, asked.limit));
  if (!found.ok) return answer(request, { problem: UNAVAILABLE }, { status: 503 });
  return answer(request, toListingPage(found.value, asked, place.spot, at, env.siteUrl), { isPrivate });
}

/** What keeps the search from being made; null when nothing does. */
function problemOf({ choices, dropped }: ApiRequest, place: PlaceLookUp): ProblemJson | null {
  if (dropped.includes('cursor')) return UNKNOWN_CURSOR;
  const isPlaceAsked = choices.near !== '' || dropped.includes('near');
  return isPlaceAsked ? placeProblem(place) : null;
}

/** The codes that exist, so that a misspelt one is named instead of finding nothing. */
async function readKnownCodes(db: Db): Promise<KnownCodes> {
  return {
    kinds: KIND_CODES,
    needs: await listTermCodes(db, 'need'),
    fellowships: await listTermCodes(db, 'fellowship'),
    approaches: await listTermCodes(db, 'approach'),
    formats: await listTermCodes(db, 'format', 'audience', 'access'),
  };
}
