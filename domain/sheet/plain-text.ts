import type { SheetItem } from './item.ts';

/** The paper's own words, in its language; the places bring theirs. */
export type PlainTextWords = {
  readonly title: string;
  readonly printedOn: string;
  readonly step: string;
  readonly phone: string;
  readonly next: string;
  /** Whom to call in a crisis, one line each. */
  readonly crisis: readonly string[];
  readonly notAdvice: string;
};

type Listed = { readonly item: SheetItem; readonly step: string };

/**
 * The list as text for a treatment plan or a message: no marks but line breaks, since records drop all others. It
 * begins and ends as the paper does.
 */
export function toPlainText(
  places: readonly Listed[],
  showsMedication: boolean,
  words: PlainTextWords,
): string {
  const blocks = places.map(({ item, step }, index) => {
    const [first = '', ...rest] = linesOf(item, step, showsMedication, words);
    return [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)].join('\n');
  });
  const start = `${words.title}\n${words.printedOn}`;
  return `${[start, ...blocks, words.crisis.join('\n'), words.notAdvice].join('\n\n')}\n`;
}

function linesOf(item: SheetItem, step: string, showsMedication: boolean, words: PlainTextWords): string[] {
  const { name, kindWords, dates, phones } = item;
  const nextDates = dates.length > 0 && `${words.next} ${dates.map((date) => date.words).join('; ')}`;
  return [
    `${name} (${kindWords})`,
    ...item.warnings.map((warning) => warning.words),
    [item.times.join('; '), nextDates].filter(Boolean).join('. '),
    item.where,
    item.directions,
    item.online,
    ...phones.map(({ label, number }) => `${label ?? words.phone}: ${number}`),
    step && `${words.step}: ${step.replace(/\s+/g, ' ').trim()}`,
    item.cost,
    item.whoCanCome,
    item.whatToBring,
    item.howToStart,
    item.acceptingNow,
    ...item.notes,
    ...(showsMedication ? item.medication : []),
    item.age,
  ].filter((line): line is string => Boolean(line));
}
