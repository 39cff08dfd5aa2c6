import * as z from 'zod';
import { MEDICATIONS } from './medication.ts';
import { daySchema } from './schedule/schedule.ts';

export const STANCES = [
  'welcomes',
  'accepts-with-conditions',
  'depends-on-members',
  'not-accepted',
  'unknown',
] as const;
export const SOURCES = [
  'written-policy',
  'group',
  'organization',
  'certifier',
  'visitor-reports',
  'staff-observation',
] as const;
export const METHODS = ['phone', 'email', 'in-person', 'website', 'document', 'form'] as const;

const said = {
  source: z.enum(SOURCES),
  /** Who said it, as the public may read it: "the group secretary". Never a person's full name. */
  by: z.string().trim().max(120).default(''),
  on: daySchema,
  method: z.enum(METHODS),
};

/** One statement about a listing by somebody, on a day. Nothing automatic ever makes one. */
export const claimSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('medication'),
    medication: z.enum(MEDICATIONS),
    stance: z.enum(STANCES),
    /** Which conditions, in the words of whoever said so. */
    conditions: z.string().trim().max(300).default(''),
    ...said,
  }),
  /** "The details are right": the only thing that counts as a check. */
  z.object({ type: z.literal('details'), ...said }),
  z.object({ type: z.literal('accepting-now'), accepting: z.boolean(), ...said }),
  z.object({ type: z.literal('vacancy'), places: z.number().int().min(0).max(10_000), ...said }),
  z.object({
    type: z.literal('certification'),
    certifier: z.string().trim().min(1).max(120),
    number: z.string().trim().max(60).default(''),
    expires: daySchema.optional(),
    ...said,
  }),
]);

export type Claim = z.infer<typeof claimSchema>;
export type MedicationClaim = Extract<Claim, { type: 'medication' }>;
export type Stance = (typeof STANCES)[number];
export type ClaimSource = (typeof SOURCES)[number];

export { STALE_AFTER_DAYS } from './card.ts';
export { isCurrentClaim, MEDICATION_CLAIM_MONTHS, MEDICATIONS, type Medication } from './medication.ts';
