import { adviceFor } from './advice.ts';

// Imported first by every task: whatever stops it is said in a sentence where we know one, else with its trace.
process.on('uncaughtException', (error) => {
  console.error(adviceFor(error) ?? error);
  process.exit(1);
});
