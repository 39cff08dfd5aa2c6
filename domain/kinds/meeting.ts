import { oneOf, ownFields, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/** What is told of any gathering. `listeningIsFine`: the group itself says "you need not speak". */
export const GATHERING_FIELDS = {
  moderatedBy: oneOf('peer-coach', 'staff', 'member'),
  listeningIsFine: yesNo,
  childrenWelcome: yesNo,
  signsAttendanceSlips: yesNo,
};

export const meeting: Kind = {
  code: 'meeting',
  icon: 'calendar',
  dimensions: ['community', 'health'],
  needs: ['meeting', 'medicine-friendly', 'people-in-recovery', 'someone-to-talk-to'],
  gathers: true,
  filters: ['listeningIsFine', 'signsAttendanceSlips'],
  ...ownFields(GATHERING_FIELDS),
};
