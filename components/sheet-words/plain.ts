/** In characters; more of a publisher's text than this pushes other places off the page. */
const MOST_CHARACTERS = 220;

/** A publisher's text on one line, cut at a word when it is too long for paper. */
export function onePaperLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return line;
  const cut = line.slice(0, MOST_CHARACTERS);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > MOST_CHARACTERS / 2 ? cut.slice(0, lastSpace) : withoutHalfSign(cut)).replace(/[\s,;.]+$/, '')}…`;
}

/** Without the first half of a sign that takes two places, such as an emoji. */
function withoutHalfSign(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

/** The parts that there are, with something between them; null when there are none. */
export function joined(
  parts: readonly (string | null | undefined | false | '')[],
  between: string,
): string | null {
  return parts.filter(Boolean).join(between) || null;
}
