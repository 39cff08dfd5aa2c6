/**
 * Gives the page around it another status than 200. Next can only do that by throwing (`notFound()`), and then
 * sends a page without content to those whose browser runs no script. So the page says it here, and the server in
 * front of Next (scripts/serve/final-page.ts) acts on it.
 */
export function AnswerStatus({ code }: { code: 403 | 404 | 409 | 429 | 503 }) {
  return <meta name="answer-status" content={String(code)} />;
}
