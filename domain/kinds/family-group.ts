import type { Kind } from './kind.ts';
import { gatheringDetails, gatheringFacts } from './meeting.ts';

/** For people who love somebody with a substance use disorder: Al-Anon, Nar-Anon, Families Anonymous. */
export const familyGroup: Kind = {
  code: 'family-group',
  dimensions: ['community', 'home'],
  needs: ['family'],
  gathers: true,
  details: gatheringDetails,
  facts: gatheringFacts,
};
