import * as z from 'zod';
import type { Kind } from './kind.ts';

export const recoveryHousing: Kind = {
  code: 'recovery-housing',
  dimensions: ['home'],
  needs: ['place-to-stay'],
  gathers: false,
  details: z.object({
    /** Levels of the National Alliance for Recovery Residences, or a self-run Oxford House. */
    level: z.enum(['narr-1', 'narr-2', 'narr-3', 'narr-4', 'oxford-house']).optional(),
    residents: z.enum(['men', 'women', 'everyone', 'women-with-children', 'families']).optional(),
    weeklyCostDollars: z.number().min(0).max(10_000).optional(),
    depositDollars: z.number().min(0).max(50_000).optional(),
    capacity: z.number().int().min(1).max(1_000).optional(),
    minimumDaysSinceLastUse: z.number().int().min(0).max(3_650).optional(),
    medicationStorage: z.string().max(300).optional(),
    curfew: z.string().max(200).optional(),
    stay: z.string().max(200).optional(),
    requiredMeetings: z.string().max(300).optional(),
    acceptsSupervision: z.boolean().optional(),
    steps: z.string().max(600).optional(),
  }),
  facts: [
    { field: 'level', show: 'choice' },
    { field: 'residents', show: 'choice' },
    { field: 'weeklyCostDollars', show: 'money' },
    { field: 'depositDollars', show: 'money' },
    { field: 'capacity', show: 'number' },
    { field: 'minimumDaysSinceLastUse', show: 'number' },
    { field: 'medicationStorage', show: 'text' },
    { field: 'requiredMeetings', show: 'text' },
    { field: 'curfew', show: 'text' },
    { field: 'stay', show: 'text' },
    { field: 'acceptsSupervision', show: 'yes-no' },
    { field: 'steps', show: 'text' },
  ],
};
