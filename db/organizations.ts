import type { Listing } from '#domain/listing.ts';
import { slugify } from '#domain/text.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

export type Organization = NonNullable<Listing['organization']>;

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

/**
 * For use inside a transaction, after all listings of `id` were given another organization: where that is a new row, the
 * old one takes its name instead, so that what belongs to it stays with it. Nothing when listings still use the old name.
 */
export function keepOrganizationRow(db: Db, id: number, organization: Organization, author: Author): void {
  const isUsed = prepared(db, 'SELECT 1 FROM listings WHERE organization_id = ? LIMIT 1').get(id);
  if (!isUsed) {
    const made = prepared(
      db,
      'SELECT id FROM organizations WHERE name = ? AND type = ? AND created_at = ? AND id != ? ORDER BY id DESC',
    ).get(organization.name, organization.type, writtenAt(author), id) as { id: number } | undefined;
    if (!made || isTaken(db, id, organization)) return;
    prepared(db, 'UPDATE listings SET organization_id = ? WHERE organization_id = ?').run(id, made.id);
    prepared(db, 'DELETE FROM organizations WHERE id = ?').run(made.id);
  } else if (readOrganization(db, id).name !== organization.name) return;
  prepared(db, 'UPDATE organizations SET name = ?, type = ?, website = ?, updated_at = ? WHERE id = ?').run(
    organization.name,
    organization.type,
    organization.website,
    writtenAt(author),
    id,
  );
}

/** Whether the source of `id` knows another one of that name already. */
function isTaken(db: Db, id: number, { name, type }: Organization): boolean {
  const other = prepared(
    db,
    `SELECT 1 FROM organizations WHERE name = ? AND type = ? AND id != ?
       AND source = (SELECT source FROM organizations WHERE id = ?) AND source != 'staff'`,
  ).get(name, type, id, id);
  return other !== undefined;
}

function freeSlug(db: Db, name: string): string {
  const base = slugify(name) || 'organization';
  if (!prepared(db, 'SELECT 1 FROM organizations WHERE slug = ?').get(base)) return base;
  const next = prepared(db, 'SELECT coalesce(max(id), 0) + 1 AS id FROM organizations').get() as {
    id: number;
  };
  return `${base}-${next.id}`;
}
