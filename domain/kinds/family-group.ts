import { oneOf, ownFields } from './fields.ts';
import type { Kind } from './kind.ts';
import { GATHERING_FIELDS } from './meeting.ts';

/** For people who love somebody with a substance use disorder: Al-Anon, Nar-Anon, Families Anonymous, coaching. */
export const familyGroup: Kind = {
  code: 'family-group',
  icon: 'family',
  dimensions: ['community', 'home'],
  needs: ['family', 'children'],
  gathers: true,
  sort: 'form',
  filters: ['form'],
  ...ownFields({
    form: oneOf('group', 'class', 'family-coaching', 'network-therapy'),
    ...GATHERING_FIELDS,
  }),
};
