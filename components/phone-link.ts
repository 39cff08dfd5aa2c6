/**
 * The `tel:` link of a number as people write it: "(508) 555-0100", "+1-508-555-0100,,123#". Pauses, # and * are kept,
 * since they type the meeting code. Null when there are too few digits to call.
 */
export function phoneLink(number: string, extension?: string): string | null {
  const [main = '', code = ''] = splitAtPause(inDigits(number).replace(/[^\d+,;#*]/g, ''));
  const digits = main.replace(/\D/g, '');
  if (digits.length < 3) return null;
  const isNorthAmerican = digits.length === 10 && !main.startsWith('+');
  const start = isNorthAmerican
    ? `+1${digits}`
    : main.startsWith('+') || isWhole(digits)
      ? `+${digits}`
      : digits;
  const ending = extension?.replace(/\D/g, '');
  return `tel:${start}${code.replace(/#/g, '%23')}${ending ? `;ext=${ending}` : ''}`;
}

const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
/** How long a North American number is, with its country code and without. */
const WHOLE_LENGTHS = [10, 11];

/** "1-800-662-4357" for "1-800-662-HELP (4357)"; as it is where the letters are no part of a number. */
export function inDigits(number: string): string {
  const [found, spelt = ''] = number.match(/(\d[\d\s().-]*[A-Z]{2,})(?![a-z])(?:\s*\(\d+\))?/) ?? [];
  if (!found) return number;
  const digits = spelt.replace(/[A-Z]/g, (letter) =>
    String(KEYS.findIndex((key) => key.includes(letter)) + 2),
  );
  return WHOLE_LENGTHS.includes(digits.replace(/\D/g, '').length) ? number.replace(found, digits) : number;
}

/** Eleven digits that begin with 1 are a North American number with its country code. */
const isWhole = (digits: string) => digits.length === 11 && digits.startsWith('1');

function splitAtPause(number: string): [string, string] {
  const pause = number.search(/[,;#*]/);
  return pause < 0 ? [number, ''] : [number.slice(0, pause), number.slice(pause)];
}
