import { connection } from 'next/server';
import type { Db } from '#db/client.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { database } from './database.ts';

/**
 * What a visitor's page reads from the database, or the news that it cannot be read. The page then shows
 * `<Unreadable />` itself: an error that is thrown reaches nobody whose browser runs no script.
 */
export async function readDatabase<Value>(
  read: (db: Db) => Promise<Value>,
): Promise<Result<Value, 'unreadable'>> {
  await connection();
  try {
    return succeed(await read(database()));
  } catch (error) {
    console.error('The database could not be read:', error);
    return fail('unreadable');
  }
}
