import type { TermNames } from './term-names.ts';

/** What a need is called; its code when the directory has no word for it. */
export function needName(names: TermNames, need: string): string {
  return names[`need:${need}`]?.name ?? need;
}
