const STRONG = 'aeoáéó';
/** With its accent, a weak vowel is spoken by itself: "día" has two syllables, "diario" two vowels in one. */
const STRESSED_WEAK = 'íú';

/** How many syllables a Spanish word is spoken with. Spelling tells it, with few exceptions. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    // "y" is a vowel at the end of a word ("hoy", "muy") and a consonant elsewhere.
    .replace(/y(?![\p{L}])/gu, 'i');
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + inGroup(group), 0),
  );
}

/** Two vowels stand in one syllable unless both are strong, or one is a stressed weak one. */
function inGroup(group: string): number {
  let syllables = 1;
  for (let index = 1; index < group.length; index++) {
    const [before, here] = [group[index - 1] ?? '', group[index] ?? ''];
    const bothStrong = STRONG.includes(before) && STRONG.includes(here);
    const isStressedWeak = (vowel: string) => STRESSED_WEAK.includes(vowel);
    const touchesStrong = STRONG.includes(before) || STRONG.includes(here);
    if (bothStrong || (touchesStrong && (isStressedWeak(before) || isStressedWeak(here)))) syllables++;
  }
  return syllables;
}
