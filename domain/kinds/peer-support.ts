import * as z from 'zod';
import type { Kind } from './kind.ts';

export const peerSupport: Kind = {
  code: 'peer-support',
  dimensions: ['community', 'health'],
  needs: ['someone-to-talk-to', 'someone-on-my-side'],
  gathers: false,
  details: z.object({
    role: z.enum(['recovery-coach', 'peer-worker', 'navigator', 'community-center']).optional(),
    certified: z.boolean().optional(),
    livedExperience: z.boolean().optional(),
    ways: z.array(z.enum(['one-to-one', 'group', 'phone', 'text'])).optional(),
    meetsYouAt: z.string().max(300).optional(),
    helpsGetServices: z.boolean().optional(),
  }),
  facts: [
    { field: 'role', show: 'choice' },
    { field: 'ways', show: 'choices' },
    { field: 'meetsYouAt', show: 'text' },
    { field: 'livedExperience', show: 'yes-no' },
    { field: 'certified', show: 'yes-no' },
    { field: 'helpsGetServices', show: 'yes-no' },
  ],
};
