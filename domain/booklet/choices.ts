import { cleanText } from '../text.ts';

export const PAPERS = ['letter', 'a4'] as const;
export type PaperSize = (typeof PAPERS)[number];

/** What a booklet is asked for, as it stands in its address. */
export type BookletChoices = {
  /** Five-digit FIPS code; null when there is none in the address. */
  readonly county: string | null;
  /** A county, town or ZIP code as typed; it counts when there is no code. */
  readonly near: string;
  readonly paper: PaperSize;
  readonly withMedication: boolean;
};

const MAX_NEAR_LENGTH = 100;

/** Reads an address; what it cannot read is left out. Medication lines are in it unless `medication` is "no". */
export function parseBookletChoices(
  params: Readonly<Record<string, string | readonly string[] | undefined>>,
): BookletChoices {
  const last = (key: string) => [params[key] ?? []].flat().at(-1) ?? '';
  const county = last('county').trim();
  return {
    county: /^\d{5}$/.test(county) ? county : null,
    near: cleanText(last('near').slice(0, 1000)).slice(0, MAX_NEAR_LENGTH).trim(),
    paper: PAPERS.find((paper) => paper === last('paper')) ?? 'letter',
    withMedication: last('medication') !== 'no',
  };
}
