import { oneOf, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** A home with a lease, at a rent that people can pay, with or without help that comes with it. */
export const affordableOrSupportiveHousing: Kind = {
  code: 'affordable-or-supportive-housing',
  icon: 'key',
  dimensions: ['home'],
  needs: ['place-to-stay'],
  gathers: false,
  hasNoHours: true,
  sort: 'program',
  filters: ['program', 'households', 'waitingList', 'petsWelcome'],
  ...ownFields({
    program: oneOf(
      'permanent-supportive',
      'rapid-rehousing',
      'transitional',
      'voucher',
      'public-housing',
      'affordable-apartments',
      'home-finding',
    ),
    households: someOf('single-adults', 'families', 'youth', 'older-adults', 'veterans'),
    rent: text(),
    waitingList: oneOf('open', 'closed', 'lottery', 'none'),
    howToApply: text(600),
    helpInTheHouse: yesNo,
    substanceRule: text(),
    backgroundCheck: text(),
    petsWelcome: yesNo,
    stay: text(200),
    complaints: text(),
  }),
};
