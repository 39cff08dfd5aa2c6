import { readFileSync } from 'node:fs';
import { withoutLocale } from '#domain/locale.ts';

/**
 * The paths of this site with their variable parts by name, such as /listings/[slug], as Next's build lists
 * them; the language segment is left out.
 * @param manifestFile the build's app-path-routes-manifest.json
 */
export function readPathPatterns(manifestFile: string): string[] {
  const manifest: Record<string, string> = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const patterns = Object.values(manifest).map((path) => path.replace(/^\/\[locale\](?=\/|$)/, '') || '/');
  return [...new Set(patterns)].filter((pattern) => !pattern.includes('[...')).sort(fixedPartsFirst);
}

/** `/listings/new` is asked before `/listings/[slug]`: "~" sorts after every letter. */
function fixedPartsFirst(a: string, b: string): number {
  return a.replaceAll('[', '~') < b.replaceAll('[', '~') ? -1 : 1;
}

/**
 * What the log may say of a path: its pattern without language, so that nobody can be followed by what they
 * looked at. A path that is no page of ours is not repeated either: people paste all sorts of things.
 */
export function pathPattern(path: string, patterns: readonly string[]): string {
  const parts = withoutLocale(path).split('/').filter(Boolean);
  return patterns.find((pattern) => matches(parts, pattern.split('/').filter(Boolean))) ?? '(no such page)';
}

function matches(parts: readonly string[], pattern: readonly string[]): boolean {
  return (
    parts.length === pattern.length &&
    pattern.every((part, index) => part.startsWith('[') || part === parts[index])
  );
}
