import * as z from 'zod';
import { LOCALES } from '../locale.ts';
import { cleanText } from '../text.ts';
import { suggestedTimeSchema } from './fields.ts';

/** What can be said about a listing in one tap. */
export const REPORT_REASONS = [
  'number-wrong',
  'full',
  'not-there',
  'time-wrong',
  'place-wrong',
  'link-wrong',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export const reportReasonSchema = z.enum(REPORT_REASONS);

/** In characters. Longer texts are cut by no one: the form says how much fits. */
export const MESSAGE_LENGTH = 1000;
export const CONTACT_LENGTH = 200;
export const ANSWER_LENGTH = 1000;

/** This many may wait for a person; more would wait for ever. */
export const MOST_WAITING = 200;
/** The same person's suggestions within an hour. */
export const MOST_PER_HOUR = 5;
/** How long after closing somebody's contact is kept, for an answer that comes back. */
export const CONTACT_KEPT_DAYS = 30;

/**
 * Why something was not taken: no such listing; nothing in it; the list of those that wait is full; this source has
 * sent as much as it may and should wait.
 */
export type Refusal =
  | { readonly because: 'unknown-listing' | 'nothing-said' | 'full' }
  | { readonly because: 'too-many'; readonly waitSeconds: number };

const typed = (max: number) => z.string().transform(cleanText).pipe(z.string().max(max));
const contact = typed(CONTACT_LENGTH).default('');
const language = z.enum(LOCALES).default('en');

/** What fields should say instead. Of several weekly times `was` names the one that is wrong; null adds a time. */
const correctedFieldsSchema = z.object({
  name: typed(300).optional(),
  time: suggestedTimeSchema.extend({ was: suggestedTimeSchema.nullable().default(null) }).optional(),
  phone: typed(40).optional(),
  website: typed(2000).optional(),
  street: typed(200).optional(),
  town: typed(100).optional(),
  postalCode: typed(20).optional(),
});

/** A visitor's correction of a listing: some fields, or words about it, or both. */
export const correctionSchema = z
  .object({
    slug: z.string().min(1).max(100),
    fields: correctedFieldsSchema.default({}),
    message: typed(MESSAGE_LENGTH).default(''),
    contact,
    language,
  })
  .refine(({ fields, message }) => Object.keys(fields).length > 0 || message !== '', {
    message: 'Nothing is said to be wrong',
  });

/** What somebody tells of a place that is not listed yet; only its name and what it is are asked for. */
export const newListingSchema = z.object({
  kind: z.string().max(60),
  name: typed(300).pipe(z.string().min(1)),
  where: typed(300).default(''),
  when: typed(300).default(''),
  phone: typed(40).default(''),
  website: typed(500).default(''),
});

export const proposalSchema = z.object({
  listing: newListingSchema,
  message: typed(MESSAGE_LENGTH).default(''),
  contact,
  language,
});

export type Correction = z.output<typeof correctionSchema>;
export type CorrectionInput = z.input<typeof correctionSchema>;
export type NewListing = z.output<typeof newListingSchema>;
export type Proposal = z.output<typeof proposalSchema>;
export type ProposalInput = z.input<typeof proposalSchema>;
