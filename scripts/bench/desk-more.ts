import { randomBytes, randomUUID } from 'node:crypto';
import type { Db } from '#db/client.ts';
import { tokenHash } from '#db/staff/library-tables.ts';
import { EMPTY_REPORT } from './desk-data.ts';
import { makeRandom } from './random.ts';

/** Rows that pages of the desk read beside its queues: history, words, suggestions, pairs, acts, the audit log. */
export function fillDeskMore(db: Db, count: number, now: Date): void {
  const random = makeRandom('desk-more');
  const at = now.toISOString();
  db.pragma('synchronous = OFF');
  db.transaction(() => {
    const word = db.prepare('INSERT INTO words (rowid, name, town) VALUES (?, ?, ?)');
    const batch = db.prepare(
      "INSERT INTO batches (at, done_by, type, details) VALUES (?, 'ana', 'bulk', 'Bench')",
    );
    const change = db.prepare(
      `INSERT INTO changes (at, listing_id, field, before, after, changed_by, run_id, batch_id)
       VALUES (?, ?, ?, 'null', '"x"', ?, ?, ?)`,
    );
    for (let run = 0; run < 200; run++) {
      db.prepare(
        `INSERT INTO runs (feed_id, started_at, finished_at, status, content_hash, report)
         VALUES (1, ?, ?, 'applied', '', ?)`,
      ).run(at, at, JSON.stringify(EMPTY_REPORT));
      batch.run(at);
    }
    for (let id = 1; id <= count; id++) {
      word.run(id, `Listing ${id}`, `Town ${random.below(2000)}`);
      const isFed = random.chance(0.5);
      const act = random.chance(0.2) ? 1 + random.below(200) : null;
      change.run(
        at,
        id,
        random.pick(['listing', 'summary', 'wait']),
        isFed ? 'feed:f' : 'ana',
        isFed ? 1 + random.below(200) : null,
        act,
      );
    }
    const suggestion = db.prepare(
      `INSERT INTO suggestions (type, listing_id, message, status, received_at) VALUES ('correction', ?, ?, 'waiting', ?)`,
    );
    for (let made = 0; made < count / 1000; made++)
      suggestion.run(1 + random.below(count), `Words ${made}`, at);
    const pair = db.prepare(
      `INSERT OR IGNORE INTO duplicates (listing_id, other_id, score, reasons, found_at) VALUES (?, ?, ?, '["same-name"]', ?)`,
    );
    for (let made = 0; made < count / 50; made++) {
      const one = 1 + random.below(count - 1);
      pair.run(one, one + 1, 0.64 + random.next() * 0.36, at);
    }
    const audit = db.prepare(
      "INSERT INTO audit (at, actor, action, result) VALUES (?, 'ana', 'sign-in', 'done')",
    );
    for (let line = 0; line < count / 4; line++) audit.run(at);
  })();
  db.exec("INSERT INTO words (words) VALUES ('optimize'); ANALYZE");
  db.pragma('synchronous = FULL');
}

/** An admin who is signed in as of now. @returns the token of their session's cookie */
export function addSession(db: Db, now: Date): { token: string; userId: string } {
  const at = now.toISOString();
  const userId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  db.prepare(
    `INSERT INTO users (id, email, name, role, has_second_factor, created_at, updated_at)
     VALUES (?, 'ana@example.org', 'Ana', 'admin', 1, ?, ?)`,
  ).run(userId, at, at);
  db.prepare(
    `INSERT INTO sessions (id, token_hash, user_id, expires_at, created_at, updated_at, last_used_at, confirmed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    randomUUID(),
    tokenHash(token),
    userId,
    new Date(now.getTime() + 8 * 3_600_000).toISOString(),
    at,
    at,
    at,
    at,
  );
  return { token, userId };
}
