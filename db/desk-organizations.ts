import type { Db } from './client.ts';
import { type GatheredListing, readGathered } from './gathered-listings.ts';
import { type Organization, readOrganization } from './organizations.ts';
import { prepared } from './prepared.ts';

/** A group or an organization as coordinators look after it: with everything it holds or offers. */
export type DeskOrganization = {
  readonly id: number;
  readonly organization: Organization;
  readonly listings: readonly GatheredListing[];
  /** Others of the same name: nothing here decides that they are the same. */
  readonly alike: readonly {
    readonly id: number;
    readonly source: string;
    readonly listings: number;
  }[];
};

export async function getDeskOrganization(db: Db, id: number): Promise<DeskOrganization | null> {
  if (!prepared(db, 'SELECT 1 FROM organizations WHERE id = ?').get(id)) return null;
  const alike = prepared(
    db,
    `SELECT other.id, other.source, count(*) AS listings FROM organizations JOIN organizations AS other
         ON other.name = organizations.name AND other.id != organizations.id
       JOIN listings ON listings.organization_id = other.id AND merged_into IS NULL
     WHERE organizations.id = ? GROUP BY other.id ORDER BY other.id LIMIT 12`,
  ).all(id) as DeskOrganization['alike'];
  return {
    id,
    organization: readOrganization(db, id),
    listings: readGathered(db, 'organization', id),
    alike,
  };
}
