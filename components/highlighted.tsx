import type { Highlight } from '#domain/search/found.ts';

/** Text with the looked-for words marked. */
export function Highlighted({ text, ranges }: { text: string; ranges: Highlight['ranges'] }) {
  if (ranges.length === 0) return text;
  const parts = [];
  let from = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
