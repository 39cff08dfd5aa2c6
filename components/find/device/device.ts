// All that a page needs to answer on the device, as one script that is fetched when it is wanted.
export { takeOver } from './control.ts';
export { Announcement, mapShown, OwnKindFilters, Results, type Shown, Top } from './views.tsx';
