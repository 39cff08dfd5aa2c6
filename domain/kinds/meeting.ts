import * as z from 'zod';
import type { Kind } from './kind.ts';

/** What is told of any gathering; absent means that nobody said. */
export const gatheringDetails = z.object({
  moderatedBy: z.enum(['peer-coach', 'staff', 'member']).optional(),
  signsAttendanceSlips: z.boolean().optional(),
  /** "You need not speak": the group itself says that listening is fine. */
  listeningIsFine: z.boolean().optional(),
  childrenWelcome: z.boolean().optional(),
});

export const gatheringFacts = [
  { field: 'moderatedBy', show: 'choice' },
  { field: 'listeningIsFine', show: 'yes-no' },
  { field: 'childrenWelcome', show: 'yes-no' },
  { field: 'signsAttendanceSlips', show: 'yes-no' },
] as const;

export const meeting: Kind = {
  code: 'meeting',
  dimensions: ['community', 'health'],
  needs: ['meeting', 'medicine-friendly', 'someone-to-talk-to'],
  gathers: true,
  details: gatheringDetails,
  facts: gatheringFacts,
};
