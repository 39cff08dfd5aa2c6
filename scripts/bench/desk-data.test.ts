import { expect, test } from 'vitest';
import { openDb } from '#db/client.ts';
import { LISTING_QUEUES, type ListingQueue, queueSql } from '#db/desk-queues.ts';
import { fillDesk } from './desk-data.ts';

test('no queue of the desk ever reads a whole table, with or without what ANALYZE knows', () => {
  const db = openDb(':memory:');
  for (const isFilled of [false, true]) {
    if (isFilled) fillDesk(db, 3000, '2026-07-24');
    for (const queue of Object.keys(LISTING_QUEUES) as ListingQueue[]) {
      const plan = db
        .prepare(`EXPLAIN QUERY PLAN ${queueSql(queue)} LIMIT 50`)
        .all({ cutoff: '2026-01-01', key: LISTING_QUEUES[queue].before, id: 0 }) as { detail: string }[];
      const steps = plan.map(({ detail }) => detail);
      // How welcome visitors felt is ordered by shares, which no index holds: their counts of a year, nothing else.
      const isShare = (step: string) =>
        queue === 'welcome' && /^SCAN (welcome_answers|\()|ORDER BY/.test(step);
      const slow = steps.filter((step) => /^SCAN|TEMP B-TREE|ANY\(/.test(step) && !isShare(step));
      expect(slow, `${queue}: ${steps.join('; ')}`).toEqual([]);
    }
  }
});
