import * as z from 'zod';
import type { Kind } from './kind.ts';

export const caseManagement: Kind = {
  code: 'case-management',
  dimensions: ['health', 'home', 'purpose'],
  needs: ['someone-on-my-side', 'food', 'legal', 'rides', 'money', 'place-to-stay', 'work'],
  gathers: false,
  details: z.object({
    covers: z
      .array(z.enum(['food', 'housing', 'income-support', 'legal-aid', 'transportation', 'employment']))
      .optional(),
    homeVisits: z.boolean().optional(),
    caseloadOpen: z.boolean().optional(),
    crisisCover: z.string().max(300).optional(),
    intake: z.string().max(300).optional(),
  }),
  facts: [
    { field: 'covers', show: 'choices' },
    { field: 'intake', show: 'text' },
    { field: 'homeVisits', show: 'yes-no' },
    { field: 'caseloadOpen', show: 'yes-no' },
    { field: 'crisisCover', show: 'text' },
  ],
};
