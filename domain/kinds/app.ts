import { link, oneOf, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/**
 * A program for a phone or computer. There are no stars: no service rates these. An app changes with every update, so
 * one that nobody has looked at for a year is not shown.
 */
export const app: Kind = {
  code: 'app',
  icon: 'screen',
  dimensions: ['health', 'community'],
  needs: ['help-on-my-phone', 'people-in-recovery'],
  gathers: false,
  hasNoHours: true,
  sort: 'features',
  hiddenAfterDays: 365,
  notices: [{ key: 'unrated' }],
  filters: ['platforms', 'features'],
  ...ownFields({
    platforms: someOf('iphone', 'android', 'web'),
    howToGetIt: oneOf('anyone', 'prescription', 'referral', 'through-a-plan-or-clinic'),
    features: someOf(
      'peer-support',
      'virtual-groups',
      'progress-tracking',
      'education',
      'motivational-content',
      'contingency-management',
      'cbt',
    ),
    moderatedBy: oneOf('staff', 'peers', 'members', 'nobody'),
    accountNeeded: yesNo,
    collectsHealthData: yesNo,
    whatItCollects: text(),
    privacyPolicy: link,
  }),
};
