import { ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

export const volunteeringAndSoberActivities: Kind = {
  code: 'volunteering-and-sober-activities',
  icon: 'star',
  dimensions: ['community', 'purpose'],
  needs: ['something-to-do', 'people-in-recovery'],
  gathers: false,
  sort: 'form',
  filters: ['form', 'substanceFree', 'childrenWelcome'],
  ...ownFields({
    form: someOf(
      'volunteering',
      'sports',
      'arts',
      'music',
      'outdoors',
      'social',
      'games',
      'service-to-others',
    ),
    substanceFree: yesNo,
    timeNeeded: text(),
    beginnersWelcome: yesNo,
    childrenWelcome: yesNo,
    backgroundCheck: yesNo,
  }),
};
