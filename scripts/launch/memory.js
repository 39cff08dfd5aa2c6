// What `start` runs with. A server makes much garbage, and left alone Node and the C library keep it: at 200,000 listings
// over 100 MB more (measured over mixed requests with `npm run bench -- server`, whose `--flags=` tries others). All of
// Node 22.19 to 26 know these flags.

export const SERVER_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=50'];
export const SERVER_ENVIRONMENT = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };
