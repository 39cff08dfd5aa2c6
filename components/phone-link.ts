/**
 * The `tel:` link of a number as people write it: "(508) 555-0100", "+1-508-555-0100,,123#". Pauses, # and * are kept,
 * since they type the meeting code. Null when there are too few digits to call.
 */
export function phoneLink(number: string, extension?: string): string | null {
  const [main = '', code = ''] = splitAtPause(number.replace(/[^\d+,;#*]/g, ''));
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

/** Eleven digits that begin with 1 are a North American number with its country code. */
const isWhole = (digits: string) => digits.length === 11 && digits.startsWith('1');

function splitAtPause(number: string): [string, string] {
  const pause = number.search(/[,;#*]/);
  return pause < 0 ? [number, ''] : [number.slice(0, pause), number.slice(pause)];
}
