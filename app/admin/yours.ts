import { notFound } from 'next/navigation';
import { getDeskListing } from '#db/desk-listings.ts';
import type { IsYours } from '#db/plan-steps.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { roleReaches, scopeReaches } from '#domain/staff/roles.ts';
import { whereaboutsOf } from '#domain/staff/whereabouts.ts';
import { database } from '../database.ts';
import { gazetteer } from '../gazetteer.ts';

/** Which listings somebody may change, and so may know the hidden place of. */
export function yoursOf(staff: Staff): IsYours {
  return (about) => scopeReaches(staff.role, staff.scopes, whereaboutsOf(about, gazetteer()));
}

/** Whether somebody may change every one of these. */
export async function areAllYours(staff: Staff, ids: readonly number[]): Promise<boolean> {
  if (roleReaches(staff.role, 'reviewer')) return true;
  const isYours = yoursOf(staff);
  for (const id of ids) {
    const found = await getDeskListing(database(), id);
    if (!found || !isYours(found)) return false;
  }
  return true;
}

/** The number in an address or a form. */
export function numberOf(text: unknown): number {
  if (!/^\d{1,12}$/.test(String(text))) notFound();
  return Number(text);
}
