import { oneOf, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** A person who has been through it. Private sponsors are never listed: groups introduce them. */
export const peerSupport: Kind = {
  code: 'peer-support',
  icon: 'talk',
  dimensions: ['community', 'health'],
  needs: ['someone-to-talk-to', 'someone-on-my-side', 'people-in-recovery'],
  gathers: false,
  sort: 'role',
  filters: ['role', 'ways', 'reachIn'],
  ...ownFields({
    role: oneOf('recovery-coach', 'peer-worker', 'navigator', 'community-center'),
    ways: someOf('one-to-one', 'group', 'phone', 'text'),
    meetsYouAt: text(),
    livedExperience: yesNo,
    certified: yesNo,
    paid: oneOf('paid', 'volunteer', 'both'),
    reachIn: someOf('hospital', 'jail', 'court', 'clinic', 'street'),
    helpsGetServices: yesNo,
    classes: someOf('life-skills', 'recovery-skills', 'parenting', 'computers'),
  }),
};
