import { statfsSync } from 'node:fs';
import { database } from '#app/database.ts';
import crisisLines from '#data/national/crisis-lines.json' with { type: 'json' };
import finders from '#data/national/finders.json' with { type: 'json' };
import { newestBackup } from '#db/backup.ts';
import { BACKUP_LATE_MS } from '#domain/backups.ts';
import { staleFacts } from '#domain/national.ts';
import { env } from '#env';

export const dynamic = 'force-dynamic';

const LOW_DISK_MEGABYTES = 100;

/**
 * For machines that watch the site: `{status: 'ok'}`, or `{status: 'degraded', reasons}` with one short
 * sentence each. 503 when no page with listings can be shown, so that a balancer looks elsewhere.
 * `staleFacts` counts the shipped facts that a person should look at again (`npm run freshness` names them);
 * the site is none the worse for them today.
 */
export function GET(): Response {
  const outage = databaseOutage();
  const reasons = [outage ?? emptyDirectory(), diskProblem(), backupProblem()].filter(
    (reason) => reason !== null,
  );
  const today = new Date().toISOString().slice(0, 10);
  const facts = staleFacts([...crisisLines, ...finders], today).length;
  const health = reasons.length === 0 ? { status: 'ok' } : { status: 'degraded', reasons };
  return Response.json(
    { ...health, staleFacts: facts },
    { status: outage ? 503 : 200, headers: { 'Cache-Control': 'no-store' } },
  );
}

function databaseOutage(): string | null {
  try {
    hasListings();
    return null;
  } catch (error) {
    return `The database cannot be read (${codeOf(error)}).`;
  }
}

function emptyDirectory(): string | null {
  return hasListings() ? null : 'No listing is published.';
}

function hasListings(): boolean {
  return database().prepare('SELECT EXISTS (SELECT 1 FROM cards)').pluck().get() === 1;
}

function diskProblem(): string | null {
  try {
    const { bavail, bsize } = statfsSync(env.dataDir);
    const megabytes = (bavail * bsize) / 1_000_000;
    return megabytes < LOW_DISK_MEGABYTES ? `The disk has ${megabytes.toFixed(0)} MB left.` : null;
  } catch (error) {
    return `The data folder cannot be read (${codeOf(error)}).`;
  }
}

/** Since this process started there has been time to make one, whatever there was before. */
const startedAt = Date.now();

function backupProblem(): string | null {
  const since = Date.now() - Math.max(newestBackup(env.backupDir)?.getTime() ?? 0, startedAt);
  return since > BACKUP_LATE_MS ? 'The last backup is over 26 hours old.' : null;
}

/** The error's short code and never its text: that may name folders of this machine. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
