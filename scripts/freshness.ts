import apps from '#data/national/apps.json' with { type: 'json' };
import crisisLines from '#data/national/crisis-lines.json' with { type: 'json' };
import finders from '#data/national/finders.json' with { type: 'json' };
import { parseApps, parseCrisisLines, parseFinders, type StaleFact, staleFacts } from '#domain/national.ts';

/** What `npm run freshness` prints: every shipped fact that a person should look at again, the oldest first. */
export function freshnessReport(today: string): string {
  const facts = [...parseCrisisLines(crisisLines), ...parseFinders(finders), ...parseApps(apps)];
  const stale = staleFacts(facts, today);
  if (stale.length === 0) return `All ${facts.length} national facts rest on sources younger than 180 days.`;
  return [
    `${stale.length} of ${facts.length} national facts need a new look (files in data/national/):`,
    ...stale.map(describe),
    'Read each source again, then write the date that the source itself bears into "checkedOn".',
  ].join('\n');
}

function describe({ name, checkedOn }: StaleFact): string {
  return `  ${(checkedOn ?? 'not checked').padEnd(11)}  ${name}`;
}

if (import.meta.main) console.log(freshnessReport(new Date().toISOString().slice(0, 10)));
