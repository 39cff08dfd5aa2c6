import type { Db } from './client.ts';
import { hasDemo } from './demo.ts';
import { prepared } from './prepared.ts';
import { getSite, readSetting, writeSetting } from './settings.ts';

/** What a new community does first, in this order. */
export const FIRST_STEPS = ['place', 'data', 'demo', 'calls', 'colleague'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** So many calls make a beginning. */
export const FIRST_CALLS = 10;
const PUT_AWAY = 'first-day-put-away';

export type FirstDay = {
  /** Each step knows by itself whether it is done. */
  readonly isDone: Readonly<Record<FirstStep, boolean>>;
  /** How many of the first calls were written down. */
  readonly calls: number;
  readonly isPutAway: boolean;
};

export async function getFirstDay(db: Db): Promise<FirstDay> {
  const exists = (sql: string) => prepared(db, sql).get() !== undefined;
  const calls = prepared(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM claims JOIN listings ON listings.id = listing_id
       WHERE type = 'details' AND demo = 0 LIMIT ${FIRST_CALLS})`,
  )
    .pluck()
    .get() as number;
  return {
    isDone: {
      place: (await getSite(db)).place !== null,
      data: exists('SELECT 1 FROM listings WHERE demo = 0 LIMIT 1'),
      demo: !(await hasDemo(db)),
      calls: calls >= FIRST_CALLS,
      colleague: exists('SELECT 1 FROM users WHERE disabled = 0 LIMIT 1 OFFSET 1'),
    },
    calls,
    isPutAway: readSetting(db, PUT_AWAY) !== null,
  };
}

/** Puts the list of first steps away for everybody. */
export async function putAwayFirstDay(db: Db): Promise<void> {
  writeSetting(db, PUT_AWAY, 'yes');
}
