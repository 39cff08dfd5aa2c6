import { localeOfPath, plainPage } from './plain-page.ts';

const STATUS_IN_PAGE = /<meta name="answer-status" content="(403|404|409|429|503)"\/?>/;

/**
 * The page to send for one that Next rendered. A page may ask for another status (components/answer-status.tsx).
 * What Next sends when a page broke is empty until a script fills it: those without script get words instead.
 */
export function finalPage(path: string, status: number, html: string): { status: number; html: string } {
  if (status >= 500 && html.includes('<html id="__next_error__"')) {
    return { status, html: plainPage(500, localeOfPath(path)) };
  }
  if (status !== 200) return { status, html };
  // Only what stands in the head: a listing's text is further down, and escaped.
  const asked = html.slice(0, html.indexOf('</head>') + 1).match(STATUS_IN_PAGE)?.[1];
  return { status: asked ? Number(asked) : status, html };
}
