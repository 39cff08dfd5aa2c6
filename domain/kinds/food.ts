import { ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

export const food: Kind = {
  code: 'food',
  icon: 'tray',
  dimensions: ['health', 'home'],
  needs: ['food'],
  gathers: false,
  sort: 'form',
  filters: ['form', 'diets'],
  ...ownFields({
    form: someOf('pantry', 'meals', 'delivery', 'for-children', 'market', 'vouchers'),
    howOften: text(),
    idNeeded: yesNo,
    proofOfAddress: yesNo,
    diets: someOf('vegetarian', 'halal', 'kosher', 'low-sugar', 'gluten-free', 'baby-food'),
  }),
};
