import { LOCALES } from '#domain/locale.ts';
import { type PlainStatus, plainPage } from '../serve/plain-page.ts';

/** What an edge says by itself: that the site behind it is gone, that somebody asks too often, or sends too much. */
const STATUSES: readonly PlainStatus[] = [413, 429, 503];

/** The pages that an edge keeps as files (deploy/nginx), each by its place there: "es/503.html". */
export function edgePages(): Map<string, string> {
  return new Map(
    LOCALES.flatMap((locale) =>
      STATUSES.map((status) => [`${locale}/${status}.html`, plainPage(status, locale)] as const),
    ),
  );
}
