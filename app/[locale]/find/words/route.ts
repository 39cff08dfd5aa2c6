import { database } from '#app/database.ts';
import { isLocale } from '#domain/locale.ts';
import { makeFinderWords } from '../make-words.ts';

/** Vocabularies and sentences for searching on the device. Asked for by their hash, they never change. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { text, hash } = await makeFinderWords(database(), locale);
  const isAskedFor = new URL(request.url).searchParams.get('v') === hash;
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': isAskedFor
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
    },
  });
}
