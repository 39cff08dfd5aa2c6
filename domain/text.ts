// Control characters (but tab and line feed), and the signs that turn writing direction around unseen.
const UNWANTED = /[^\P{Cc}\t\n]|[\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const DIACRITICS = /\p{Diacritic}/gu;

/** Text as we keep it: NFC, unseen control and direction signs removed, trimmed. Never rewritten otherwise. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWANTED, '').normalize('NFC').trim();
}

/** Text as we compare it: lower case without accents, so that "José" and "JOSE" are the same word. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(DIACRITICS, '').toLowerCase();
}

/** The words of a text as search sees them: folded runs of letters and digits, apostrophes dropped. */
export function wordsOf(text: string): string[] {
  return (
    foldText(text)
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A short public id made of a name, in plain ASCII: "St. John's" becomes "st-johns". Empty when nothing is left. */
export function slugify(text: string, maxLength = 60): string {
  const words =
    foldText(text)
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, maxLength).replace(/-+$/, '');
}
