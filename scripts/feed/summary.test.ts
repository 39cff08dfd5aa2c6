import { expect, test } from 'vitest';
import type { Report } from '#domain/feeds/report.ts';
import { formatFeeds, formatReport } from './summary.ts';

const report: Report = {
  rows: 9,
  added: 1,
  updated: 2,
  unchanged: 3,
  held: 1,
  missing: 4,
  rejected: [
    { id: 'a', field: 'time', reason: '"soon" is not a time' },
    { id: 'row 2', field: '', reason: 'the row is not an object' },
  ],
  heldBecause: null,
  heldRows: [{ id: 'b', reason: 'its id was that of "Hope", elsewhere' }],
  remarks: ['c', 'd', 'e', 'f'].map((id) => ({ id, field: 'types', remark: 'no table knows ZZ' })),
};

test('a report tells the counts first, then what needs a look, the same things together', () => {
  expect(formatReport('Bay Area AA', report)).toBe(`Bay Area AA: 9 rows
  1 added, 2 updated, 3 unchanged, 1 held, 2 rejected
  4 listings that earlier files held are missing from this one
Held until somebody has looked (--apply-held applies them):
  1 × its id was that of "Hope", elsewhere (b)
Rejected:
  1 × time: "soon" is not a time (a)
  1 × the row is not an object (row 2)
Taken, but note:
  4 × types: no table knows ZZ (c, d, e, …)`);
});

test('a held run says why, and what to do', () => {
  const held = {
    ...report,
    heldBecause: 'Too much is gone.',
    heldRows: [],
    rejected: [],
    remarks: [],
    missing: 0,
  };
  expect(formatReport('X', held)).toContain(
    'Held, nothing was changed: Too much is gone.\nIf that is right, import it again with --apply-held.',
  );
});

test('hundreds of different rejections do not flood the screen', () => {
  const rejected = Array.from({ length: 300 }, (_, index) => ({
    id: `${index}`,
    field: 'time',
    reason: `"${index}" is none`,
  }));
  expect(formatReport('X', { ...report, rejected }).split('\n').length).toBeLessThan(30);
  expect(formatReport('X', { ...report, rejected })).toContain('and 288 more of other kinds');
});

test('feeds are listed with their last run', () => {
  const feed = {
    id: 1,
    slug: 'x',
    name: 'X',
    format: 'bmlt',
    fellowship: 'na',
    timeZone: null,
    pausedAt: null,
    listings: 5,
    missing: 1,
  };
  expect(formatFeeds([])).toBe('No feed has been imported yet.');
  expect(
    formatFeeds([{ ...feed, lastRun: { at: '2026-05-03T12:00:00.000Z', status: 'held', report } }]),
  ).toBe('X (bmlt, na)\n  5 listings, 1 missing; last run 2026-05-03, held');
});
