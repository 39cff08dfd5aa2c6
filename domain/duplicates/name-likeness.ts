import { wordsOf } from '../text.ts';

/** Words that come and go without the group changing, that say when or about what and not who. */
const COMMON_WORDS = new Set(
  `a an the of and at in on for to by with group groups meeting meetings mtg grp grupo reunion de del la el los las
   online zoom virtual hybrid person face new aa na al anon alcoholics narcotics anonymous recovery house
   sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thurs fri sat weekly daily
   morning noon afternoon evening night nite am pm discussion study step steps tradition traditions twelve big book
   beginner beginners newcomer newcomers speaker literature`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * How alike two names are, 0 to 1: the share of the shorter one's telling words that the longer one has, a slip of the
 * pen allowed. Words of the place (`around`: its town, street, hall) tell little. Names without any telling word are
 * compared letter by letter.
 */
export function nameLikeness(a: string, b: string, around: readonly string[] = []): number {
  const [first, second] = [wordsOf(withoutDots(a)), wordsOf(withoutDots(b))];
  if (lettersOf(first) === lettersOf(second)) return 1;
  const local = new Set(around.flatMap(wordsOf));
  const telling = (words: string[]) => {
    const strict = words.filter((word) => !COMMON_WORDS.has(word) && !local.has(word) && !/^\d+$/.test(word));
    return strict.length > 0 ? strict : words.filter((word) => !COMMON_WORDS.has(word));
  };
  const [mine, theirs] = [telling(first), telling(second)];
  if (mine.length === 0 || theirs.length === 0) {
    return closeness(lettersOf(first), lettersOf(second)) >= 0.8 ? 0.95 : 0;
  }
  if (closeness(lettersOf(mine), lettersOf(theirs)) >= 0.85) return 0.95;
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  const found = short.filter((word) => long.some((other) => closeness(word, other) >= 0.8)).length;
  // One shared word of many tells less than one of two.
  const ofShort = found / short.length;
  const ofLong = found / long.length;
  return 0.7 * ofShort + 0.3 * ofLong;
}

/** "L.I.V.E" is a word, and some write it as one. */
function withoutDots(name: string): string {
  return name.replace(/(?:\b\p{L}\.){2,}\p{L}?/gu, (letters) => letters.replaceAll('.', ''));
}

const lettersOf = (words: readonly string[]) => words.join('');

/** 1 for the same text, 0 for one that shares nothing: 1 less the share of letters to change (Levenshtein). */
export function closeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (a === b) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / longest;
}
