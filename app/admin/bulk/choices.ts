import { listQueueIds } from '#db/desk.ts';
import { findDeskListingIds } from '#db/desk-listings.ts';
import { MOST_AT_ONCE } from '#db/plans.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { STATUSES } from '#domain/listing.ts';
import { database } from '../../database.ts';
import { isListingQueue } from '../queues/queues.ts';

/** What can be chosen on the desk for many listings; domain/bulk/act.ts has what each comes to. */
export const CHOICES = [
  'pause',
  'publish',
  'end',
  'draft',
  'do-not-list',
  'on-list',
  'phone',
  'email',
  'website',
  'zone',
  'shift',
  'add-term',
  'remove-term',
] as const;
export type Choice = (typeof CHOICES)[number];

export function choiceOf(text: unknown): Choice | undefined {
  return CHOICES.find((one) => one === text);
}

export type Asked = Readonly<Record<string, string | string[] | undefined>>;

export type Chosen = {
  readonly ids: readonly number[];
  /** More than one act takes: nobody has chosen yet. */
  readonly isTooMany: boolean;
  /** Where they were chosen. */
  readonly back: string;
};

/** The listings that were ticked, or all of a search or a queue. */
export async function readChosen(asked: Asked, now: Date): Promise<Chosen> {
  const search = {
    words: typeof asked.words === 'string' ? asked.words.slice(0, 200) : undefined,
    kind: KINDS.find(({ code }) => code === asked.kind)?.code,
    status: STATUSES.find((one) => one === asked.status),
  };
  const queue = isListingQueue(String(asked.queue)) ? String(asked.queue) : null;
  const query = new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const back = queue ? `/admin/queues/${queue}` : `/admin/listings?${query}`;
  const ids = await readIds();
  return { ids: ids.slice(0, MOST_AT_ONCE), isTooMany: ids.length > MOST_AT_ONCE, back };

  async function readIds(): Promise<number[]> {
    if (asked.all !== 'yes') {
      return [asked.id ?? []].flat().flatMap((id) => (/^\d{1,12}$/.test(id) ? [Number(id)] : []));
    }
    return queue && isListingQueue(queue)
      ? listQueueIds(database(), queue, now, MOST_AT_ONCE)
      : findDeskListingIds(database(), search, MOST_AT_ONCE);
  }
}
