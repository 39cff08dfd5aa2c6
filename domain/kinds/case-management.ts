import { ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

export const caseManagement: Kind = {
  code: 'case-management',
  icon: 'hands',
  dimensions: ['health', 'home', 'purpose'],
  needs: [
    'someone-on-my-side',
    'food',
    'legal',
    'rides',
    'money',
    'place-to-stay',
    'work',
    'health-insurance',
    'papers',
  ],
  gathers: false,
  filters: ['covers', 'homeVisits', 'caseloadOpen'],
  ...ownFields({
    covers: someOf('food', 'housing', 'income-support', 'legal-aid', 'transportation', 'employment'),
    intake: text(),
    homeVisits: yesNo,
    caseloadOpen: yesNo,
    crisisCover: text(),
  }),
};
