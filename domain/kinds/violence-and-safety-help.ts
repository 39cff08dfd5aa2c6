import { aboutMedicine, oneOf, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** For people who are hurt or scared at home, stalked, or were assaulted. Addresses are mostly hidden. */
export const violenceAndSafetyHelp: Kind = {
  code: 'violence-and-safety-help',
  icon: 'shield',
  dimensions: ['home', 'health'],
  needs: ['safe-now', 'place-to-stay', 'legal', 'children', 'someone-to-talk-to'],
  gathers: false,
  sort: 'form',
  filters: ['form', 'people', 'petsWelcome'],
  ...ownFields({
    form: oneOf('hotline', 'shelter', 'advocate', 'counseling', 'sexual-assault', 'court-help'),
    dayAndNight: yesNo,
    people: someOf('women', 'men', 'everyone', 'children', 'lgbtq'),
    childrenWelcome: yesNo,
    petsWelcome: yesNo,
    takesPeopleOnMedicine: aboutMedicine(text()),
    safeWaysToReach: text(),
  }),
};
