import { getTranslations } from 'next-intl/server';
import { readForm } from '#app/read-body.ts';
import { readDatabase } from '#app/reading.ts';
import { isSameOrigin } from '#app/same-origin.ts';
import { getSheetListings } from '#db/sheet.ts';
import { toCalendars } from '#domain/exports/calendar.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { isLocale } from '#domain/locale.ts';
import { parseNumbers } from '#domain/sheet/items-request.ts';
import { env } from '#env';

type Context = { params: Promise<{ locale: string }> };

/**
 * One calendar file of the meetings on a list, under neutral titles: `POST /sheet/calendar.ics` with the form fields
 * `numbers` (repeated, or with commas between) and `language`. Opening hours are no dates to keep and are left out.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readForm(request);
  const language = form?.get('language') ?? (await params).locale;
  const locale = isLocale(language) ? language : 'en';
  const t = await getTranslations({ locale, namespace: 'sheetAnswers' });
  if (!isSameOrigin(request.headers)) return refuse(403, t('otherSite'));
  if (!form) return refuse(400, t('unreadable'));
  const read = await readDatabase((db) => getSheetListings(db, parseNumbers(form.getAll('numbers'))));
  if (!read.ok) return refuse(503, t('unavailable'));
  const calendar = await getTranslations({ locale, namespace: 'calendar' });
  const words = { title: calendar('title'), note: calendar('note') };
  const meetings = read.value.filter(({ card }) => kindOf(card.kind).gathers);
  const file = toCalendars(
    meetings.map(({ card }) => ({ card, words })),
    new URL(env.siteUrl).hostname,
    new Date(),
  );
  if (file === null) return refuse(404, t('noTimes'));
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="places-to-call.ics"',
      'Cache-Control': 'no-store',
    },
  });
}

function refuse(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'Cache-Control': 'no-store' } });
}
