import type { Random } from './random.ts';

const FIRST =
  'Morning Sunday Serenity Hope Easy New Keep Happy Joy Freedom Courage Honest Lifeline Daily Simple Gratitude'.split(
    ' ',
  );
const SECOND =
  'Light Serenity Hope Freedom Beginnings Steps Group Journey Path Living Miracles Awakening Reflections Warriors'.split(
    ' ',
  );
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
const RIGHT_TO_LEFT = ['קבוצת תקווה', 'مجموعة الأمل'];

/** Names of groups: most resampled from real ones, some made of a town, some of two words, and a little dirt. */
export function makeName(realName: string, town: string, program: string, random: Random): string {
  return dirty(cleanName(realName, town, program, random), random);
}

function cleanName(realName: string, town: string, program: string, random: Random): string {
  const share = random.next();
  if (share < 0.6) return realName;
  if (share < 0.85) return `${town} ${program.toUpperCase()} ${random.pick(['Group', 'Meeting'])}`;
  return `${random.pick(FIRST)} ${random.pick(SECOND)}`;
}

function dirty(name: string, random: Random): string {
  const share = random.next();
  if (share < 0.05) return name.toUpperCase();
  if (share < 0.06) return name.replace(/[aeiou]/, (letter) => ACCENTED[letter] ?? letter);
  if (share < 0.061) return name.replace(' and ', ' &amp; ');
  if (share < 0.06103) return `${name} ${'and so it goes on '.repeat(7)}`.slice(0, 140).trim();
  if (share < 0.06104) return random.pick(RIGHT_TO_LEFT);
  return name;
}
