import { ownFields, someOf, text } from './fields.ts';
import type { Kind } from './kind.ts';

export const legalAid: Kind = {
  code: 'legal-aid',
  icon: 'scales',
  dimensions: ['home', 'purpose'],
  needs: ['legal', 'papers', 'discrimination', 'children'],
  gathers: false,
  sort: 'areas',
  filters: ['areas'],
  ...ownFields({
    areas: someOf(
      'record-clearing',
      'housing',
      'family',
      'benefits',
      'immigration',
      'work',
      'discrimination',
      'fines-and-warrants',
      'license-and-id',
      'debt',
      'criminal-defense',
    ),
    ways: someOf('advice', 'a-lawyer-for-your-case', 'self-help-desk', 'phone-line'),
    incomeLimit: text(),
    doesNotTake: text(),
  }),
};
