import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.test.ts', '{app,components,data,db,domain,messages,scripts}/**/*.test.{ts,tsx}'],
    // Our tests change nothing global, and a worker of its own for each file would take longer than the tests.
    isolate: false,
    // A busy machine is slow, and nothing is wrong with what it tests.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
