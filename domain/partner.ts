import * as z from 'zod';
import { optionalText, requiredDay } from './desk-form.ts';

/** How far we are with an organization. */
export const PARTNER_STATUSES = ['not-asked', 'asked', 'agreed', 'declined'] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];

/** Whom we know at an organization and how it takes referrals: of people at work there, never of anybody it helps. Private. */
export const partnerSchema = z.object({
  status: z.enum(PARTNER_STATUSES, 'choice'),
  contact: optionalText(100),
  role: optionalText(100),
  phone: optionalText(40).refine((text) => text === '' || text.replace(/\D/g, '').length >= 3, 'phone'),
  email: optionalText(200).refine((text) => text === '' || z.email().safeParse(text).success, 'email'),
  lastContactedOn: z.union([z.literal('').transform(() => null), requiredDay], 'day').nullable(),
  referral: optionalText(1000),
  notes: optionalText(1000),
});
export type Partner = z.output<typeof partnerSchema>;

/** What says who somebody is. It may have to be forgotten, so the history, which forgets nothing, never holds it. */
export const PERSONAL_FIELDS = ['contact', 'phone', 'email'] as const satisfies readonly (keyof Partner)[];

/** A record as its history may hold it: of personal fields only whether there is something. */
export function withoutPerson(partner: Partner): Record<string, unknown> {
  const hidden = PERSONAL_FIELDS.map((field) => [field, partner[field] === '' ? '' : '…']);
  return { ...partner, ...Object.fromEntries(hidden) };
}
