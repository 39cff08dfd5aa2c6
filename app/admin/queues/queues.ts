import { LISTING_QUEUES, type ListingQueue } from '#db/desk-queues.ts';

/** Whether a queue is one of listings, which have a page each. */
export function isListingQueue(queue: string): queue is ListingQueue {
  return Object.hasOwn(LISTING_QUEUES, queue);
}
