import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { TableText } from '#domain/csv/read-table.ts';
import type { Author } from './author.ts';
import { writtenAt } from './author.ts';
import type { Db } from './client.ts';
import type { CsvPreview } from './csv.ts';
import { prepared } from './prepared.ts';

/** How long a table that somebody handed in is kept. */
const KEPT_HOURS = 24;
export const UPLOAD_ROWS_PER_PAGE = 50;

/** Which column says what, and what new listings are where no column says it. */
const readingSchema = z.object({
  mapping: z.record(z.string().regex(/^\d{1,3}$/), z.string()),
  kind: z.string().nullable(),
});
export type Reading = z.infer<typeof readingSchema>;

const countsSchema = z.object({
  rows: z.number(),
  add: z.number(),
  change: z.number(),
  unchanged: z.number(),
  hold: z.number(),
  reject: z.number(),
});
export type UploadCounts = z.infer<typeof countsSchema>;

/** A table that somebody handed in. Only they themselves ever see it. */
export type Upload = {
  readonly id: string;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly text: string;
  readonly encoding: TableText['encoding'];
  readonly reading: Reading | null;
  /** What it would do, once that was worked out. `digest` stands for exactly this outcome. */
  readonly preview: { readonly counts: UploadCounts; readonly digest: string } | null;
};

export const OUTCOMES = ['add', 'change', 'hold', 'reject'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What one row would do, by its outcome. */
export type UploadRow =
  | {
      readonly outcome: 'add';
      readonly row: number;
      readonly name: string;
      readonly kind: string;
      readonly town: string | null;
    }
  | ({ readonly outcome: 'change' } & Omit<CsvPreview['changes'][number], 'fields'>)
  | ({ readonly outcome: 'hold' } & CsvPreview['holds'][number])
  | ({ readonly outcome: 'reject' } & CsvPreview['rejects'][number]);

/** Keeps a table for a day. @returns its id, which nobody guesses */
export async function addUpload(db: Db, { text, encoding }: TableText, author: Author): Promise<string> {
  const id = randomBytes(16).toString('base64url');
  const add = db.transaction(() => {
    forgetOld(db, author.at);
    prepared(
      db,
      'INSERT INTO uploads (id, uploaded_by, uploaded_at, content, encoding) VALUES (?, ?, ?, ?, ?)',
    ).run(id, author.by, writtenAt(author), text, encoding);
  });
  add.immediate();
  return id;
}

/** Forgets the tables whose day is over. @returns how many */
export async function forgetOldUploads(db: Db, now: Date): Promise<number> {
  return db.transaction(() => forgetOld(db, now)).immediate();
}

function forgetOld(db: Db, now: Date): number {
  const old = new Date(now.getTime() - KEPT_HOURS * 3_600_000).toISOString();
  return prepared(db, 'DELETE FROM uploads WHERE uploaded_at < ?').run(old).changes;
}

/** The upload of that id, or null; null also when it is somebody else's. */
export async function getUpload(db: Db, id: string, by: string): Promise<Upload | null> {
  const upload = await getUploadOfAnybody(db, id);
  return upload?.uploadedBy === by ? upload : null;
}

/** The upload of that id, whoever asks: for the process that does what its owner has asked for. */
export async function getUploadOfAnybody(db: Db, id: string): Promise<Upload | null> {
  const row = prepared(
    db,
    `SELECT id, uploaded_by AS uploadedBy, uploaded_at AS uploadedAt, content AS text, encoding, reading, counts, digest
     FROM uploads WHERE id = ?`,
  ).get(id) as
    | (Omit<Upload, 'reading' | 'preview'> & Record<'reading' | 'counts' | 'digest', string | null>)
    | undefined;
  if (!row) return null;
  const { reading, counts, digest, ...upload } = row;
  return {
    ...upload,
    reading: reading === null ? null : readingSchema.parse(JSON.parse(reading)),
    preview:
      counts === null || digest === null ? null : { counts: countsSchema.parse(JSON.parse(counts)), digest },
  };
}

/** Says how a table is to be read. What was worked out before counts no more. */
export async function setReading(db: Db, id: string, reading: Reading): Promise<void> {
  const set = db.transaction(() => {
    prepared(db, 'DELETE FROM upload_rows WHERE upload_id = ?').run(id);
    prepared(db, 'UPDATE uploads SET reading = ?, counts = NULL, digest = NULL WHERE id = ?').run(
      JSON.stringify(readingSchema.parse(reading)),
      id,
    );
  });
  set.immediate();
}

/** Writes down what a table would do, row by row. */
export async function savePreview(db: Db, id: string, preview: CsvPreview): Promise<UploadCounts> {
  const { adds, changes, holds, rejects, rows, unchanged, digest } = preview;
  const details: Record<Outcome, readonly object[]> = {
    add: adds.map(({ row, listing: { name, kind, place } }) => ({
      row,
      name,
      kind,
      town: place?.town ?? null,
    })),
    change: changes.map(({ fields: _, ...change }) => change),
    hold: holds,
    reject: rejects,
  };
  const counts = {
    rows,
    add: adds.length,
    change: changes.length,
    unchanged,
    hold: holds.length,
    // A row may have several wrong cells.
    reject: new Set(rejects.map(({ row }) => row)).size,
  };
  const save = db.transaction(() => {
    prepared(db, 'DELETE FROM upload_rows WHERE upload_id = ?').run(id);
    const add = prepared(
      db,
      'INSERT INTO upload_rows (upload_id, outcome, number, details) VALUES (?, ?, ?, ?)',
    );
    for (const outcome of OUTCOMES) {
      for (const [number, one] of details[outcome].entries())
        add.run(id, outcome, number, JSON.stringify(one));
    }
    prepared(db, 'UPDATE uploads SET counts = ?, digest = ? WHERE id = ?').run(
      JSON.stringify(counts),
      digest,
      id,
    );
  });
  save.immediate();
  return counts;
}

/** Rows of one outcome in the order of the table, a page at a time. @param from how many come before */
export async function listUploadRows(db: Db, id: string, outcome: Outcome, from = 0): Promise<UploadRow[]> {
  const rows = prepared(
    db,
    `SELECT details FROM upload_rows WHERE upload_id = ? AND outcome = ? AND number >= ? ORDER BY number
     LIMIT ${UPLOAD_ROWS_PER_PAGE}`,
  )
    .pluck()
    .all(id, outcome, from) as string[];
  return rows.map((details) => ({ outcome, ...JSON.parse(details) }) as UploadRow);
}

/** It is done, or given up. */
export async function removeUpload(db: Db, id: string): Promise<void> {
  prepared(db, 'DELETE FROM uploads WHERE id = ?').run(id);
}
