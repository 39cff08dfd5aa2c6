import './start/plain-errors.ts';
import { existsSync } from 'node:fs';
import { openDb } from '#db/client.ts';
import { listFeeds } from '#db/feeds.ts';
import { toShortReport } from '#domain/feeds/report.ts';
import type { Result } from '#domain/result.ts';
import { env } from '#env';
import { parseCommand, USAGE } from './feed/options.ts';
import { type ImportCommand, runImport } from './feed/run-import.ts';
import { formatFeeds, formatReport } from './feed/summary.ts';
import { runLook, runRelease } from './feed/waiting.ts';
import { refreshOurTiles } from './start/refresh-tiles.ts';

const DONE = 0;
const UNUSABLE = 1;
const MISTAKE = 2;
const SOMEBODY_MUST_LOOK = 3;

const command = parseCommand(process.argv.slice(2));
if (!command.ok) {
  console.error(`${command.problem}\n\n${USAGE}`);
  process.exitCode = MISTAKE;
} else if (command.value.do === 'help') {
  console.log(USAGE);
} else if (command.value.do === 'list') {
  const feeds = existsSync(env.databaseFile) ? await listFeeds(openDb(env.databaseFile)) : [];
  console.log(command.value.json ? JSON.stringify(feeds, null, 2) : formatFeeds(feeds));
} else if (command.value.do === 'look') {
  process.exitCode = printAsJson(await runLook(command.value.feed, env.databaseFile));
} else if (command.value.do === 'release') {
  const { feed, digest } = command.value;
  process.exitCode = printAsJson(await runRelease(feed, digest, env.databaseFile));
} else {
  process.exitCode = await importAndReport(command.value);
}

function printAsJson(outcome: Result<object, string>): number {
  if (outcome.ok) console.log(JSON.stringify(outcome.value));
  else console.error(outcome.problem);
  return outcome.ok ? DONE : UNUSABLE;
}

/** JSON alone goes to the standard output when it is asked for; what a person has to look at goes beside it. */
async function importAndReport(importCommand: ImportCommand): Promise<number> {
  const report = await runImport(importCommand, env.databaseFile);
  if (!report.ok) {
    console.error(report.problem);
    return UNUSABLE;
  }
  if (!importCommand.dryRun) await refreshOurTiles();
  const summary = formatReport(importCommand.source.name, report.value);
  if (importCommand.json) {
    console.log(JSON.stringify(toShortReport(report.value)));
    if (report.value.held > 0) console.error(summary);
  } else {
    console.log(summary);
    if (importCommand.dryRun) console.log('This was a dry run: nothing was written.');
  }
  return report.value.heldBecause ? SOMEBODY_MUST_LOOK : DONE;
}
