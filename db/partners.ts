import type { Partner, PartnerStatus } from '#domain/partner.ts';
import { withoutPerson } from '#domain/partner.ts';
import { wordsOf } from '#domain/text.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { noteChange } from './record-changes.ts';

// Private: what is here is for pages of staff alone. db/partners.test.ts looks at who reads this file.

export const PARTNERS_PER_PAGE = 25;
/** Words that match more listings than this do not tell one organization from another. */
const MOST_MATCHES = 2000;

/** One line of the table of partners; `status` null: nobody has written anything about it. */
export type PartnerRow = {
  readonly id: number;
  readonly name: string;
  readonly status: PartnerStatus | null;
  readonly contact: string | null;
  readonly lastContactedOn: string | null;
};

export type DeskPartner = {
  readonly id: number;
  readonly name: string;
  /** Null before the first time it is saved. */
  readonly partner: Partner | null;
  /** 0 before the first time it is saved. */
  readonly version: number;
  /** Of what it holds or offers, the first some dozen. */
  readonly listings: readonly { readonly id: number; readonly name: string }[];
};

/**
 * Partners, those longest without a word first, a page at a time; with words also organizations that nobody has written
 * anything about yet, by their own name or the words of what they offer.
 * @param page from 0
 */
export async function findPartners(
  db: Db,
  { words = '', status }: { readonly words?: string; readonly status?: PartnerStatus | undefined },
  page = 0,
): Promise<PartnerRow[]> {
  const searched = wordsOf(words).slice(0, 8);
  const columns = 'organizations.id, name, status, contact, last_contacted_on AS lastContactedOn';
  const order = `ORDER BY last_contacted_on IS NOT NULL, last_contacted_on, organizations.id
    LIMIT ${PARTNERS_PER_PAGE} OFFSET @offset`;
  const ofStatus = status ? 'AND status = @status' : '';
  const params = { offset: page * PARTNERS_PER_PAGE, ...(status && { status }) };
  if (searched.length === 0) {
    return prepared(
      db,
      `SELECT ${columns} FROM partners JOIN organizations ON organizations.id = organization_id
       WHERE true ${ofStatus} ${order}`,
    ).all(params) as PartnerRow[];
  }
  return prepared(
    db,
    `SELECT ${columns} FROM organizations LEFT JOIN partners ON partners.organization_id = organizations.id
     WHERE organizations.id IN (
         SELECT organization_id FROM listings
           WHERE listings.id IN (SELECT rowid FROM words WHERE words MATCH @match LIMIT ${MOST_MATCHES})
         UNION SELECT id FROM organizations WHERE name >= @from AND name < @until)
       ${ofStatus} ${order}`,
  ).all({
    ...params,
    match: searched.map((word) => `"${word}"*`).join(' '),
    from: words.trim(),
    until: `${words.trim()}\u{10ffff}`,
  }) as PartnerRow[];
}

/** An organization with what is written about it, or null when there is none of that number. */
export async function getPartner(db: Db, organizationId: number): Promise<DeskPartner | null> {
  const read = db.transaction(() => {
    const row = prepared(db, 'SELECT id, name FROM organizations WHERE id = ?').get(organizationId) as
      | { id: number; name: string }
      | undefined;
    if (!row) return null;
    const listings = prepared(
      db,
      'SELECT id, name FROM listings WHERE organization_id = ? AND merged_into IS NULL ORDER BY id LIMIT 50',
    ).all(organizationId) as DeskPartner['listings'];
    return { ...row, ...readPartner(db, organizationId), listings };
  });
  return read();
}

/** @returns false when somebody else saved it since that version */
export async function savePartner(
  db: Db,
  organizationId: number,
  version: number,
  partner: Partner,
  author: Author,
): Promise<boolean> {
  const save = db.transaction(() => {
    const before = readPartner(db, organizationId);
    if (before.version !== version) return false;
    prepared(
      db,
      `INSERT INTO partners (organization_id, status, contact, role, phone, email, last_contacted_on, referral, notes,
         updated_by, updated_at)
       VALUES (@organizationId, @status, @contact, @role, @phone, @email, @lastContactedOn, @referral, @notes, @by, @at)
       ON CONFLICT (organization_id) DO UPDATE SET status = excluded.status, contact = excluded.contact,
         role = excluded.role, phone = excluded.phone, email = excluded.email,
         last_contacted_on = excluded.last_contacted_on, referral = excluded.referral, notes = excluded.notes,
         updated_by = excluded.updated_by, updated_at = excluded.updated_at, version = version + 1`,
    ).run({ ...partner, organizationId, by: author.by, at: writtenAt(author) });
    const was = before.partner && withoutPerson(before.partner);
    noteChange(db, partnerRecord(organizationId), was, withoutPerson(partner), author);
    return true;
  });
  return save.immediate();
}

/** The key of its history, which holds nobody's name, number or address. */
export function partnerRecord(organizationId: number): string {
  return `partner:${organizationId}`;
}

function readPartner(db: Db, organizationId: number): Pick<DeskPartner, 'partner' | 'version'> {
  const row = prepared(
    db,
    `SELECT status, contact, role, phone, email, last_contacted_on AS lastContactedOn, referral, notes, version
     FROM partners WHERE organization_id = ?`,
  ).get(organizationId) as (Partner & { version: number }) | undefined;
  if (!row) return { partner: null, version: 0 };
  const { version, ...partner } = row;
  return { partner, version };
}
