import { notFound } from 'next/navigation';
import { type DeskListing, getDeskListing } from '#db/desk-listings.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { scopeReaches, type Whereabouts } from '#domain/staff/roles.ts';
import { whereaboutsOf } from '#domain/staff/whereabouts.ts';
import { database } from '../../database.ts';
import { gazetteer } from '../../gazetteer.ts';

/** The listing of a number in an address or a form, and where it is; for those who have shown who they are. */
export async function readDeskListing(id: unknown): Promise<DeskListing & { about: Whereabouts }> {
  const found = /^\d{1,12}$/.test(String(id)) ? await getDeskListing(database(), Number(id)) : null;
  if (!found) notFound();
  return { ...found, about: whereaboutsOf(found, gazetteer()) };
}

/** Whether somebody may change a listing, and so may know where it is when it is hidden. */
export function mayChange(staff: Staff, about: Whereabouts): boolean {
  return scopeReaches(staff.role, staff.scopes, about);
}
