import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** Whether any listing of the invented demo community is in. */
export async function hasDemo(db: Db): Promise<boolean> {
  return prepared(db, 'SELECT 1 FROM listings WHERE demo = 1 LIMIT 1').get() !== undefined;
}
