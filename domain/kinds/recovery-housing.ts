import { aboutMedicine, count, dollars, oneOf, ownFields, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/**
 * A shared home for people in recovery. `level` is one of the National Alliance for Recovery Residences, or a self-run
 * Oxford House. Who certified it and until when, free places, and each medicine's own rule are claims, with a date.
 */
export const recoveryHousing: Kind = {
  code: 'recovery-housing',
  icon: 'home',
  dimensions: ['home'],
  needs: ['place-to-stay'],
  gathers: false,
  hasNoHours: true,
  sort: 'level',
  filters: ['level', 'residents', 'childrenWelcome', 'couplesWelcome', 'acceptsSupervision'],
  ...ownFields({
    level: oneOf('narr-1', 'narr-2', 'narr-3', 'narr-4', 'oxford-house'),
    residents: oneOf('men', 'women', 'everyone', 'women-with-children', 'families'),
    weeklyCostDollars: dollars(10_000),
    depositDollars: dollars(),
    childrenWelcome: yesNo,
    couplesWelcome: yesNo,
    capacity: count(1, 1_000),
    minimumDaysSinceLastUse: count(0, 3_650),
    drugTesting: text(),
    medicationStorage: aboutMedicine(text()),
    requiredMeetings: text(),
    religion: text(),
    curfew: text(200),
    stay: text(200),
    acceptsSupervision: yesNo,
    steps: text(600),
    complaints: text(),
  }),
};
