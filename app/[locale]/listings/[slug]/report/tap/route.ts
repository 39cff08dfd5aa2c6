import { database } from '#app/database.ts';
import { readJson } from '#app/read-body.ts';
import { isOwnForm, sender } from '#app/visitor-form.ts';
import { addReport } from '#db/suggestions.ts';
import { isLocale } from '#domain/locale.ts';
import { type Refusal, reportReasonSchema } from '#domain/suggestions/suggestion.ts';

type Context = { params: Promise<{ locale: string; slug: string }> };

/**
 * A report in two taps from a list: `POST /listings/<slug>/report/tap` with `{ "reason": "number-wrong" }` as JSON answers
 * 204. Else 400 for what is no reason, 403 for another site's page, 404 for no such listing, 429 with Retry-After for
 * too many from one source, 503 when the queue is full or nothing can be saved.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isOwnForm(request.headers)) return answer(403);
  const reason = reportReasonSchema.safeParse(reasonIn(await readJson(request)));
  if (!reason.success) return answer(400);
  const language = isLocale(locale) ? locale : 'en';
  try {
    const from = await sender(new Date());
    const added = await addReport(database(), { slug, reason: reason.data, language }, from);
    return added.ok ? answer(204) : refusalOf(added.problem);
  } catch (error) {
    console.error('A report could not be saved:', error);
    return answer(503);
  }
}

function reasonIn(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'reason' in json ? json.reason : null;
}

function refusalOf(refusal: Refusal): Response {
  if (refusal.because === 'too-many') return answer(429, { 'Retry-After': String(refusal.waitSeconds) });
  return answer(refusal.because === 'unknown-listing' ? 404 : 503);
}

/** The status says it all: the page has its own words for each. */
function answer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
