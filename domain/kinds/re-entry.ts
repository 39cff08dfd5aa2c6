import { oneOf, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** Coming home from jail or prison, and help while under supervision. What anybody looks at here is shown to no officer. */
export const reEntry: Kind = {
  code: 're-entry',
  icon: 'letter',
  dimensions: ['purpose', 'home', 'community'],
  needs: ['someone-on-my-side', 'legal', 'papers', 'work', 'place-to-stay'],
  gathers: false,
  sort: 'form',
  notices: [{ key: 'officer' }],
  filters: ['form', 'startsBeforeRelease'],
  ...ownFields({
    form: oneOf(
      'coming-home-program',
      'probation-and-parole-support',
      'supervision-office',
      'in-jail-program',
      'drug-court-support',
    ),
    startsBeforeRelease: yesNo,
    helpsWith: someOf('id', 'housing', 'work', 'medicine', 'family', 'clothing', 'fines'),
    whatIsShared: text(),
    doesNotTake: text(),
  }),
};
