import { oneOf, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** Help within hours, for a mind in distress as for substance use. */
export const crisis: Kind = {
  code: 'crisis',
  icon: 'phone',
  dimensions: ['health'],
  needs: ['safe-now', 'mental-health', 'someone-to-talk-to'],
  gathers: false,
  sort: 'form',
  filters: ['form', 'dayAndNight'],
  ...ownFields({
    form: oneOf('phone', 'text-line', 'mobile-team', 'walk-in', 'peer-respite', 'psychiatric-emergency'),
    dayAndNight: yesNo,
    ages: someOf('children', 'teens', 'adults'),
    howSoon: text(),
    whoComes: text(),
    afterwards: text(),
  }),
};
