import { getTranslations } from 'next-intl/server';
import { readDatabase } from '#app/reading.ts';
import { getCard } from '#db/cards.ts';
import { toCalendar } from '#domain/exports/calendar.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { isLocale } from '#domain/locale.ts';
import { env } from '#env';

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The coming times of a listing for a calendar; 404 when there is no such listing or nothing is to come. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return problem(404, 'There is no such page.');
  const read = await readDatabase((db) => getCard(db, slug));
  if (!read.ok)
    return problem(503, 'We cannot read our listings right now. Please try again in a few minutes.');
  const card = read.value;
  if (!card) return problem(404, 'There is no such listing.');
  const words = await getTranslations({ locale, namespace: 'calendar' });
  const title = words(kindOf(card.kind).gathers ? 'title' : 'openHours');
  const calendar = toCalendar(
    card,
    { title, note: words('note') },
    new URL(env.siteUrl).hostname,
    new Date(),
  );
  if (calendar === null) return problem(404, 'No coming times are known.');
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      // Opened on the spot: phones offer to add it, where a download would only land among the files.
      'Content-Disposition': 'inline; filename="calendar.ics"',
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=300, stale-if-error=86400',
    },
  });
}

function problem(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'Cache-Control': 'no-store' } });
}
