import * as z from 'zod';
import { MEDICATIONS, STANCES } from './claims.ts';
import { correctionSchema } from './suggestions/suggestion.ts';
import { cleanText } from './text.ts';

/** The longest text of each field beyond those of a correction, in characters. */
export const PARTNER_LENGTHS = { by: 120, conditions: 300 } as const;

const typed = (max: number) => z.string().transform(cleanText).pipe(z.string().max(max));

/**
 * What an organization says of its own listing, by its link. A check and stances become claims, whose source is the
 * organization. What is wrong becomes a suggestion for a person: nothing here changes the listing.
 */
export const partnerAnswerSchema = z.object({
  /** Their part there, as visitors may read it: "house manager". */
  by: typed(PARTNER_LENGTHS.by).pipe(z.string().min(1)),
  /** All that the page shows is right. */
  isRight: z.boolean(),
  stances: z.array(
    z.object({
      medication: z.enum(MEDICATIONS),
      stance: z.enum(STANCES),
      conditions: typed(PARTNER_LENGTHS.conditions).default(''),
    }),
  ),
  /** Free places today; null when nothing was said. */
  freePlaces: z.number().int().min(0).max(10_000).nullable(),
  correction: correctionSchema.nullable(),
});
export type PartnerAnswer = z.output<typeof partnerAnswerSchema>;
export type PartnerAnswerInput = z.input<typeof partnerAnswerSchema>;
