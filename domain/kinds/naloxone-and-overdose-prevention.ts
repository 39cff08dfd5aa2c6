import { ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

export const naloxoneAndOverdosePrevention: Kind = {
  code: 'naloxone-and-overdose-prevention',
  icon: 'tray',
  dimensions: ['health'],
  needs: ['naloxone', 'medical-care'],
  gathers: false,
  sort: 'form',
  filters: ['form'],
  ...ownFields({
    form: someOf(
      'naloxone',
      'naloxone-by-mail',
      'training',
      'test-strips',
      'syringe-services',
      'drug-checking',
      'disposal',
      'vending-machine',
    ),
    idNeeded: yesNo,
    trainingNeeded: yesNo,
    whoGetsIt: text(),
    howMailWorks: text(),
  }),
};
