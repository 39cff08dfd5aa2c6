import type { Author } from './author.ts';
import type { Db } from './client.ts';
import { keepOrganizationRow, type Organization } from './organizations.ts';
import { prepared } from './prepared.ts';

/**
 * For use inside a transaction, after an act was taken back: where it had renamed an organization, and all its listings
 * have the old name again, so does the row that everything else about it belongs to.
 */
export function giveNameBack(db: Db, batchId: number, author: Author): void {
  const act = prepared(
    db,
    `SELECT act ->> '$.id' AS id, (SELECT before FROM changes WHERE batch_id = @batchId AND field = 'organization'
       ORDER BY id LIMIT 1) AS before
     FROM plans WHERE batch_id = @batchId AND act ->> '$.type' = 'organization'`,
  ).get({ batchId }) as { id: number; before: string | null } | undefined;
  const before = act?.before ? (JSON.parse(act.before) as Organization | null) : null;
  if (act && before) keepOrganizationRow(db, act.id, before, author);
}
