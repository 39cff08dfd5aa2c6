// Apart from the schemas of schedule.ts, so that what runs in a browser brings no schema library along.

export const MINUTES_PER_DAY = 1_440;
export const MINUTES_PER_WEEK = 10_080;
/** How long a meeting is taken to last when its publisher does not say (the Meeting Guide's rule). */
export const ASSUMED_DURATION_MINUTES = 60;
