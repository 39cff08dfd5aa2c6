import { connection } from 'next/server';
import { cache } from 'react';
import { hasDemo } from '#db/demo.ts';
import { database } from './database.ts';

/** Whether the invented community is in. Without a database to ask, a page still has to come out: then it is not. */
export const showsDemo = cache(async (): Promise<boolean> => {
  await connection();
  try {
    return await hasDemo(database());
  } catch (error) {
    console.error('The database could not be asked for demo data:', error);
    return false;
  }
});
