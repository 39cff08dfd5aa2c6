import * as z from 'zod';

/**
 * The place that a search begins with, and whose state's hotlines stand on every page. `near` is what the place field
 * says for it; `county` is the five-digit code.
 */
export const usualPlaceSchema = z.object({
  near: z.string().min(1).max(100),
  state: z.string().length(2),
  county: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  timeZone: z.string().min(1),
});
export type UsualPlace = z.infer<typeof usualPlaceSchema>;

/** What an admin set for the whole site; null is as the program comes. */
export type Site = { readonly name: string | null; readonly place: UsualPlace | null };

export const MAX_SITE_NAME = 40;
