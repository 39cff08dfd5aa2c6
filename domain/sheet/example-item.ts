import { NOTHING_LOCAL } from '../site/local.ts';
import type { SheetItem } from './item.ts';

/** A place of which little is known, for tests: they say what they are about. */
export function exampleItem(about: Partial<SheetItem> = {}): SheetItem {
  return {
    number: 1,
    slug: 'noon-group',
    kind: 'meeting',
    kindWords: 'Recovery meeting',
    needs: ['meeting'],
    name: 'Noon Group',
    warnings: [],
    times: [],
    dates: [],
    week: [],
    where: null,
    spot: null,
    directions: null,
    online: null,
    phones: [],
    cost: null,
    languages: null,
    access: null,
    whoCanCome: null,
    whatToBring: null,
    howToStart: null,
    ways: [],
    acceptingNow: null,
    facts: [],
    medication: [],
    age: 'Not checked yet',
    isDemo: false,
    ...NOTHING_LOCAL,
    ...about,
  };
}
