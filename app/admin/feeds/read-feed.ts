import { notFound } from 'next/navigation';
import { type DeskFeed, getDeskFeed } from '#db/feed-desk.ts';
import { database } from '../../database.ts';

/** The feed of a slug in an address or a form; for those who have shown who they are. */
export async function readFeed(slug: unknown): Promise<DeskFeed> {
  const feed = typeof slug === 'string' ? await getDeskFeed(database(), slug.slice(0, 200)) : null;
  if (!feed) notFound();
  return feed;
}
