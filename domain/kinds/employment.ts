import { day, oneOf, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** Help to find, get and keep work. Supported employment is "individual placement and support" (IPS) where reviewed. */
export const employment: Kind = {
  code: 'employment',
  icon: 'work',
  dimensions: ['purpose'],
  needs: ['work', 'money'],
  gathers: false,
  sort: 'program',
  filters: ['program', 'recordHelp', 'acceptsPeopleInTreatment', 'helpsWith'],
  ...ownFields({
    program: oneOf(
      'supported-employment',
      'vocational-rehabilitation',
      'job-center',
      'training',
      'apprenticeship',
      'transitional-jobs',
    ),
    acceptsPeopleInTreatment: yesNo,
    recordHelp: yesNo,
    fairChance: yesNo,
    benefitsCounseling: yesNo,
    drugTestAtHire: yesNo,
    accommodations: yesNo,
    helpsWith: someOf('clothing', 'tools', 'rides', 'resume', 'interviews'),
    fidelityReviewedBy: text(120),
    fidelityReviewedOn: day,
  }),
};
