import * as z from 'zod';

const count = z.number().int().min(0);

/**
 * What one run of a feed came to. Every row is counted once: rows = added + updated + unchanged + held + rejected.
 * `missing` are listings that earlier files of the feed held and this one does not; they are no rows of it.
 */
export const reportSchema = z.object({
  rows: count,
  added: count,
  updated: count,
  unchanged: count,
  held: count,
  missing: count,
  rejected: z.array(z.object({ id: z.string(), field: z.string(), reason: z.string() })),
  /** Why nothing of the whole run was applied, in a sentence; null when it was. */
  heldBecause: z.string().nullable(),
  /** Rows that wait for a person while the rest was applied. */
  heldRows: z.array(z.object({ id: z.string(), reason: z.string() })),
  remarks: z.array(z.object({ id: z.string(), field: z.string(), remark: z.string() })),
});

export type Report = z.infer<typeof reportSchema>;

/** The counts and the rejected rows: what `--json` prints, and other programs read. */
export function toShortReport(report: Report) {
  const { rows, added, updated, unchanged, held, missing, rejected } = report;
  return { rows, added, updated, unchanged, held, missing, rejected };
}
