import { dollars, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

export const transport: Kind = {
  code: 'transport',
  icon: 'bus',
  dimensions: ['health', 'home'],
  needs: ['rides'],
  gathers: false,
  sort: 'form',
  filters: ['form', 'wheelchairRides', 'paidByMedicaid'],
  ...ownFields({
    form: someOf(
      'medical-rides',
      'recovery-rides',
      'dial-a-ride',
      'volunteer-drivers',
      'bus-passes',
      'gas-cards',
      'car-repair',
    ),
    bookAhead: text(),
    goesTo: text(),
    costPerRideDollars: dollars(1_000),
    paidByMedicaid: yesNo,
    wheelchairRides: yesNo,
    canBringChildren: yesNo,
  }),
};
