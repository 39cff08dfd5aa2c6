import type { Db } from '#db/client.ts';
import { applyCsv, type CsvRules, previewCsv } from '#db/csv.ts';
import { recordAudit } from '#db/staff/audit.ts';
import { getUserByEmail } from '#db/staff/users.ts';
import {
  getUploadOfAnybody,
  removeUpload,
  savePreview,
  type Upload,
  type UploadCounts,
} from '#db/uploads.ts';
import { completeCells } from '#domain/csv/complete-cells.ts';
import { readTable, type TableProblem } from '#domain/csv/read-table.ts';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { scopeReaches } from '#domain/staff/roles.ts';
import { whereaboutsOf } from '#domain/staff/whereabouts.ts';

/** Why a table that was handed in comes to nothing. */
export type UploadProblem =
  /** Its day is over, or nobody has said how to read it. */
  | { readonly problem: 'gone' }
  /** Whoever handed it in may change nothing any more. */
  | { readonly problem: 'refused' }
  | TableProblem;

/** Works out what a table would do, and writes that down beside it. */
export async function previewUpload(
  db: Db,
  gazetteer: Gazetteer,
  id: string,
): Promise<Result<UploadCounts, UploadProblem>> {
  const ready = await makeReady(db, gazetteer, id);
  if (!ready.ok) return ready;
  const { records, mapping, rules } = ready.value;
  return succeed(await savePreview(db, id, await previewCsv(db, records, mapping, rules)));
}

/** Does what was shown, or nothing: then what it would do by now is written down, to be looked at again. */
export async function applyUpload(
  db: Db,
  gazetteer: Gazetteer,
  { id, digest, now }: { readonly id: string; readonly digest: string; readonly now: Date },
): Promise<Result<{ batchId: number }, UploadProblem | { readonly problem: 'changed-since-preview' }>> {
  const ready = await makeReady(db, gazetteer, id);
  if (!ready.ok) return ready;
  const { upload, records, mapping, rules } = ready.value;
  const author = { by: upload.uploadedBy, at: now };
  const applied = await applyCsv(db, records, mapping, digest, author, rules);
  if (!applied.ok) {
    await savePreview(db, id, await previewCsv(db, records, mapping, rules));
    return fail({ problem: applied.problem });
  }
  const { batchId, preview } = applied.value;
  const details = `${preview.adds.length} added, ${preview.changes.length} changed`;
  recordAudit(db, { actor: author.by, action: 'bulk', object: `act ${batchId}`, details }, now);
  await removeUpload(db, id);
  return succeed({ batchId });
}

type Ready = {
  readonly upload: Upload;
  readonly records: readonly (readonly string[])[];
  readonly mapping: Readonly<Record<number, string>>;
  readonly rules: CsvRules;
};

async function makeReady(db: Db, gazetteer: Gazetteer, id: string): Promise<Result<Ready, UploadProblem>> {
  const upload = await getUploadOfAnybody(db, id);
  if (!upload?.reading) return fail({ problem: 'gone' });
  const user = await getUserByEmail(db, upload.uploadedBy);
  if (!user || user.disabled) return fail({ problem: 'refused' });
  const table = readTable(upload.text);
  if (!table.ok) return table;
  const { mapping, kind } = upload.reading;
  const rules: CsvRules = {
    forNew: { kind: kind ?? undefined, complete: (cells) => completeCells(cells, gazetteer) },
    mayChange: (listing, feeds) =>
      scopeReaches(user.role, user.scopes, whereaboutsOf({ listing, feeds }, gazetteer)),
  };
  return succeed({ upload, records: table.value.records, mapping, rules });
}
