import { readKey } from '#db/staff/key.ts';
import { createLibrary } from '#db/staff/library.ts';
import type { SignInDesk } from '#db/staff/sign-in.ts';
import { env } from '#env';
import { database } from '../database.ts';

// One per process, as with the database: pages and actions are bundled apart.
const holder = globalThis as typeof globalThis & { openDoorSignInDesk?: SignInDesk };

/** What signing in works with. Made when first needed: visitors never need it. */
export function signInDesk(): SignInDesk {
  if (!holder.openDoorSignInDesk) {
    const db = database();
    const key = readKey(env.dataDir);
    holder.openDoorSignInDesk = { db, key, library: createLibrary(db, key, env.siteUrl) };
  }
  return holder.openDoorSignInDesk;
}
