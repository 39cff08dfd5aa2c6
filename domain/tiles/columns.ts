// A column of values that repeat is a table of them and, for each row, one character that says which: characters need no
// commas between them and compress better than numbers.

/** The first character that stands for 0; quotes and backslashes would cost an escape and stand for nothing. */
const FIRST = 35;
const BACKSLASH = 92;
/** Characters from here on are halves of others. */
const MOST = 0xd800 - FIRST - 1;

/** The character for a number from 0 up. @throws RangeError for more values than there are characters. */
export function toSign(value: number): string {
  if (value < 0 || value >= MOST) throw new RangeError(`No character stands for ${value}`);
  const code = value + FIRST;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

export function fromSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code > BACKSLASH ? code - 1 : code) - FIRST;
}

/** Every number of a text, in order. */
export function fromSigns(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => fromSign(text, at));
}

/** Numbers that grow from one to the next, as the steps between them. */
export function toSteps(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

export function fromSteps(steps: readonly number[]): number[] {
  let last = 0;
  return steps.map((step) => {
    last += step;
    return last;
  });
}
