import { aboutMedicine, count, oneOf, ownFields, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** A roof for tonight, or for the day. */
export const emergencyShelter: Kind = {
  code: 'emergency-shelter',
  icon: 'bed',
  dimensions: ['home'],
  needs: ['place-to-stay', 'storage', 'safe-now'],
  gathers: false,
  sort: 'form',
  filters: ['form', 'residents', 'comeAsYouAre', 'storage', 'petsWelcome', 'couplesTogether'],
  ...ownFields({
    form: oneOf(
      'night-shelter',
      'all-day-shelter',
      'family-shelter',
      'youth-shelter',
      'day-center',
      'warming-or-cooling',
      'medical-respite',
      'motel-voucher',
    ),
    residents: oneOf('men', 'women', 'everyone', 'families', 'youth'),
    checkIn: text(),
    comeAsYouAre: yesNo,
    storage: yesNo,
    idNeeded: yesNo,
    maximumNights: count(1, 1_000),
    mealsAndShowers: text(),
    medicationStorage: aboutMedicine(text()),
    couplesTogether: yesNo,
    petsWelcome: yesNo,
    capacity: count(1, 5_000),
  }),
};
