import * as z from 'zod';
import { MEDICATIONS } from '../claims.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { cleanText } from '../text.ts';
import type { SheetItem } from './item.ts';
import { MOST_PICKS } from './shares.ts';

const MAX_NEAR_LENGTH = 100;

const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const requestSchema = z.object({
  near: z.string().max(1000),
  needs: z.array(code).max(100),
  medication: z.enum(MEDICATIONS).nullable().default(null),
  language: z.enum(LOCALES),
});

/**
 * What suggestions are asked for. `needs` are codes of the vocabulary `need`, the greatest concern first; of more than a
 * sheet has room for the last are left out.
 */
export type SuggestionsRequest = Omit<z.infer<typeof requestSchema>, 'language'>;

/** One place that fits a need, ready to be put on the sheet. */
export type SheetPick = {
  readonly need: string;
  /** "A place to stay". */
  readonly needWords: string;
  /** Why this one: "Tonight, 7:00 pm to 8:00 pm, 1.2 mi away". */
  readonly reason: string;
  readonly item: SheetItem;
};

/**
 * Suggestions for one person's needs.
 * - `picks`: in the order of the needs. `without` are the needs that nothing was found for. `words` say so, with whom to
 *   call, whenever `without` is not empty; so nobody is left with nothing.
 * - `question`: what has to be answered first, in words: which place is meant (with places to choose from, perhaps none),
 *   or what is needed.
 */
export type SheetSuggestions =
  | {
      readonly type: 'picks';
      /** The place as understood: "Worcester, MA 01608". */
      readonly near: string;
      readonly picks: readonly SheetPick[];
      readonly without: readonly { readonly need: string; readonly words: string }[];
      readonly words: string | null;
    }
  | {
      readonly type: 'question';
      readonly problem: 'ambiguous' | 'unknown' | 'missing' | 'no-needs';
      readonly words: string;
      readonly choices: readonly { readonly id: string; readonly label: string }[];
    };

/** Reads `{ near, needs, medication, language }`; null when it is nothing of the kind. */
export function parseSuggestionsRequest(json: unknown): (SuggestionsRequest & { language: Locale }) | null {
  const parsed = requestSchema.safeParse(json);
  return parsed.success ? { ...parsed.data, ...tidied(parsed.data) } : null;
}

/** The same from the fields of a form, `needs` repeated, the greatest concern first. What cannot be read is left out. */
export function parseSuggestionsForm(fields: URLSearchParams): SuggestionsRequest {
  const needs = fields.getAll('needs').filter((need) => code.safeParse(need).success);
  const medication = z.enum(MEDICATIONS).safeParse(fields.get('medication'));
  return {
    medication: medication.success ? medication.data : null,
    ...tidied({ near: fields.get('near') ?? '', needs }),
  };
}

function tidied({ near, needs }: Pick<SuggestionsRequest, 'near' | 'needs'>) {
  return {
    near: cleanText(near).slice(0, MAX_NEAR_LENGTH).trim(),
    needs: [...new Set(needs)].slice(0, MOST_PICKS),
  };
}
