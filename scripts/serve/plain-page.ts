import type { ServerResponse } from 'node:http';
import crisisLines from '#data/national/crisis-lines.json' with { type: 'json' };
import { isLocale, type Locale, localePath } from '#domain/locale.ts';
import { env } from '#env';
import en from '#messages/en.json' with { type: 'json' };
import es from '#messages/es.json' with { type: 'json' };
import { pagePolicy } from './security-headers.ts';

const MESSAGES = { en, es };

/** Why a page cannot be given, as a status and words of our own; the rest of the site words its own pages. */
const REASONS = {
  400: (words: typeof en) => [words.notFound.title, words.notFound.why],
  403: (words: typeof en) => [words.elsewhere.title, words.elsewhere.why],
  413: (words: typeof en) => [words.refused.title, words.refused.why],
  414: (words: typeof en) => [words.notFound.title, words.notFound.why],
  429: (words: typeof en) => [words.tooMany.title, words.tooMany.why],
  431: (words: typeof en) => [words.notFound.title, words.notFound.why],
  500: (words: typeof en) => [words.error.title, words.error.what],
  503: (words: typeof en) => [words.unreachable.title, words.unreachable.why],
} as const;

export type PlainStatus = keyof typeof REASONS;

/**
 * A whole page without style, script or database, for requests that never reach the site: with whom to call, and the
 * way out.
 */
export function plainPage(status: PlainStatus, locale: Locale): string {
  const words = MESSAGES[locale];
  const [title, why] = REASONS[status](words);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<p><a href="${env.leaveUrl.replaceAll('&', '&amp;')}" rel="noreferrer">${words.frame.leave}</a></p>
<main>
<h1>${title}</h1>
<p>${why}</p>
<p>${crisisLine(locale)}</p>
<p><a href="${localePath(locale, '/')}">${words.notFound.home}</a></p>
</main>
</body>
</html>
`;
}

/** The line at the top of every page of the site, its marks made into links. */
function crisisLine(locale: Locale): string {
  const link = (key: string) => crisisLines.find((line) => line.key === key)?.call?.link ?? '';
  return MESSAGES[locale].frame.crisisLine
    .replace(/<danger>(.*?)<\/danger>/, `<a href="${link('911')}">$1</a>`)
    .replace(/<crisis>(.*?)<\/crisis>/, `<a href="${link('988')}">$1</a>`)
    .replace(/<more>(.*?)<\/more>/, `<a href="${localePath(locale, '/help-now')}">$1</a>`)
    .replace(/<dot><\/dot>/g, '·');
}

/** The language of a page by its address, even one that cannot be read. */
export function localeOfPath(path: string): Locale {
  const first = path.split(/[/?#]/, 2)[1] ?? '';
  return isLocale(first) ? first : 'en';
}

export function sendPlainPage(response: ServerResponse, status: PlainStatus, path: string): void {
  const html = plainPage(status, localeOfPath(path));
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
    'Content-Security-Policy': pagePolicy(html),
    'Cache-Control': 'no-store',
  });
  response.end(html);
}
