import { readDatabase } from '#app/reading.ts';
import { getCard } from '#db/cards.ts';
import { toListingJson } from '#domain/exports/listing-json.ts';
import { comingUp } from '#domain/schedule/coming.ts';
import { env } from '#env';
import { allowReading, answer } from '../../answer.ts';
import { UNAVAILABLE, UNKNOWN_LISTING } from '../../problems.ts';

export { allowReading as OPTIONS };

type Context = { params: Promise<{ slug: string }> };

/** One listing for programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const card = await readDatabase((db) => getCard(db, slug));
  if (!card.ok) return answer(request, { problem: UNAVAILABLE }, { status: 503 });
  if (!card.value) return answer(request, { problem: UNKNOWN_LISTING }, { status: 404 });
  const next = comingUp(card.value, new Date())?.occurrence ?? null;
  return answer(request, toListingJson(card.value, { next, distanceMeters: null }, env.siteUrl));
}
