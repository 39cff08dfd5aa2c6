import type { FeedSummary } from '#db/feeds.ts';
import type { Report } from '#domain/feeds/report.ts';

const MOST_LINES = 12;

/** A run's report for people: counts first, then what needs a look. */
export function formatReport(name: string, report: Report): string {
  const counts = [
    `${report.added} added`,
    `${report.updated} updated`,
    `${report.unchanged} unchanged`,
    `${report.held} held`,
    `${report.rejected.length} rejected`,
  ];
  return [
    `${name}: ${report.rows} rows`,
    `  ${counts.join(', ')}`,
    report.missing > 0 && `  ${report.missing} listings that earlier files held are missing from this one`,
    report.heldBecause && `Held, nothing was changed: ${report.heldBecause}`,
    report.heldBecause && report.held > 0 && 'If that is right, import it again with --apply-held.',
    ...section(
      'Held until somebody has looked (--apply-held applies them)',
      report.heldRows,
      ({ reason }) => reason,
    ),
    ...section('Rejected', report.rejected, ({ field, reason }) => (field ? `${field}: ${reason}` : reason)),
    ...section('Taken, but note', report.remarks, ({ field, remark }) => `${field}: ${remark}`),
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}

/** Rows with the same thing to say share a line, the most frequent first. */
function section<Row extends { id: string }>(
  heading: string,
  rows: readonly Row[],
  say: (row: Row) => string,
): string[] {
  if (rows.length === 0) return [];
  const groups = [...Map.groupBy(rows, say)].toSorted(([, a], [, b]) => b.length - a.length);
  const lines = groups.slice(0, MOST_LINES).map(([text, group]) => {
    const ids = group.slice(0, 3).map((row) => row.id);
    return `  ${group.length} × ${text} (${ids.join(', ')}${group.length > 3 ? ', …' : ''})`;
  });
  const left = groups.length - lines.length;
  return [`${heading}:`, ...lines, ...(left > 0 ? [`  and ${left} more of other kinds`] : [])];
}

/** Every feed on two lines. */
export function formatFeeds(feeds: readonly FeedSummary[]): string {
  if (feeds.length === 0) return 'No feed has been imported yet.';
  return feeds
    .map((feed) => {
      const about = [feed.format, feed.fellowship, feed.timeZone].filter(Boolean).join(', ');
      const run = feed.lastRun;
      const last = run ? `last run ${run.at.slice(0, 10)}, ${run.status}` : 'no run yet';
      return `${feed.name} (${about})\n  ${feed.listings} listings, ${feed.missing} missing; ${last}`;
    })
    .join('\n');
}
