import type { Listing } from '#domain/listing.ts';
import { slugify } from '#domain/text.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

type Organization = NonNullable<Listing['organization']>;

/**
 * The id of the group or organization of that name within one source (a feed, the demo, the staff), made when there
 * is none. Two sources may each know a "Serenity Group": nothing here decides that they are the same.
 */
export function findOrAddOrganization(db: Db, organization: Organization, author: Author): number {
  const source = author.by.startsWith('feed:') || author.demo ? author.by : 'staff';
  const known = prepared(
    db,
    'SELECT id, website FROM organizations WHERE name = ? AND type = ? AND source = ?',
  ).get(organization.name, organization.type, source) as { id: number; website: string | null } | undefined;
  if (known) {
    if (organization.website && known.website !== organization.website) {
      prepared(db, 'UPDATE organizations SET website = ?, updated_at = ? WHERE id = ?').run(
        organization.website,
        writtenAt(author),
        known.id,
      );
    }
    return known.id;
  }
  const added = prepared(
    db,
    `INSERT INTO organizations (slug, type, name, source, website, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    freeSlug(db, organization.name),
    organization.type,
    organization.name,
    source,
    organization.website,
    writtenAt(author),
    writtenAt(author),
  );
  return Number(added.lastInsertRowid);
}

export function readOrganization(db: Db, id: number): Organization {
  const row = prepared(db, 'SELECT name, type, website FROM organizations WHERE id = ?').get(id);
  if (!row) throw new Error(`No organization has the id ${id}`);
  return row as Organization;
}

function freeSlug(db: Db, name: string): string {
  const base = slugify(name) || 'organization';
  if (!prepared(db, 'SELECT 1 FROM organizations WHERE slug = ?').get(base)) return base;
  const next = prepared(db, 'SELECT coalesce(max(id), 0) + 1 AS id FROM organizations').get() as {
    id: number;
  };
  return `${base}-${next.id}`;
}
