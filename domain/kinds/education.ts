import { ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

export const education: Kind = {
  code: 'education',
  icon: 'book',
  dimensions: ['purpose'],
  needs: ['school', 'work'],
  gathers: false,
  sort: 'form',
  filters: ['form', 'childCare'],
  ...ownFields({
    form: someOf(
      'reading-and-math',
      'high-school-equivalency',
      'english',
      'college',
      'trade-school',
      'recovery-high-school',
      'college-recovery-program',
      'computers',
    ),
    nextStart: text(),
    helpsWithFees: yesNo,
    childCare: yesNo,
    accommodations: yesNo,
    online: yesNo,
  }),
};
