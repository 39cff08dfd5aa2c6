import * as z from 'zod';
import type { Kind } from './kind.ts';

export const employment: Kind = {
  code: 'employment',
  dimensions: ['purpose'],
  needs: ['work', 'money'],
  gathers: false,
  details: z.object({
    program: z
      .enum([
        'supported-employment',
        'vocational-rehabilitation',
        'job-center',
        'training',
        'apprenticeship',
        'transitional-jobs',
      ])
      .optional(),
    recordHelp: z.boolean().optional(),
    benefitsCounseling: z.boolean().optional(),
    acceptsPeopleInTreatment: z.boolean().optional(),
    drugTestAtHire: z.boolean().optional(),
    helpsWith: z.array(z.enum(['clothing', 'tools', 'rides', 'resume', 'interviews'])).optional(),
  }),
  facts: [
    { field: 'program', show: 'choice' },
    { field: 'acceptsPeopleInTreatment', show: 'yes-no' },
    { field: 'recordHelp', show: 'yes-no' },
    { field: 'benefitsCounseling', show: 'yes-no' },
    { field: 'drugTestAtHire', show: 'yes-no' },
    { field: 'helpsWith', show: 'choices' },
  ],
};
