import { ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** Help to get money that people have a right to, and health insurance. */
export const incomeAndBenefits: Kind = {
  code: 'income-and-benefits',
  icon: 'wallet',
  dimensions: ['home', 'purpose'],
  needs: ['money', 'health-insurance', 'papers', 'food'],
  gathers: false,
  sort: 'helpsWith',
  filters: ['helpsWith'],
  ...ownFields({
    helpsWith: someOf(
      'cash-assistance',
      'disability-income',
      'food-benefits',
      'health-insurance',
      'rent',
      'heat-and-light',
      'unemployment',
      'taxes',
      'debt',
    ),
    helpsYouApply: yesNo,
    helpsYouAppeal: yesNo,
    workAndBenefits: yesNo,
    papersNeeded: text(600),
  }),
};
