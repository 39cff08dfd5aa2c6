import { type Term, termSchema, type Vocabulary } from '#domain/terms.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/**
 * Brings the shipped words up to date: adds new terms and newer words of old ones. What a coordinator added or
 * reworded (`shipped` = 0) stays as it is, and nothing is ever deleted. The same words twice write nothing.
 */
export async function syncTerms(db: Db, terms: readonly Term[]): Promise<{ added: number; updated: number }> {
  const sync = db.transaction(() => {
    const counts = { added: 0, updated: 0 };
    for (const term of terms) {
      const outcome = syncTerm(db, term);
      if (outcome) counts[outcome] += 1;
    }
    return counts;
  });
  return sync.immediate();
}

function syncTerm(db: Db, term: Term): 'added' | 'updated' | null {
  const row = {
    vocabulary: term.vocabulary,
    code: term.code,
    nameEn: term.name.en,
    nameEs: term.name.es,
    synonymsEn: JSON.stringify(term.synonyms.en),
    synonymsEs: JSON.stringify(term.synonyms.es),
    details: JSON.stringify(term.details),
    position: term.position,
  };
  const added = prepared(
    db,
    `INSERT OR IGNORE INTO terms (vocabulary, code, name_en, name_es, synonyms_en, synonyms_es, details, position,
       shipped)
     VALUES (@vocabulary, @code, @nameEn, @nameEs, @synonymsEn, @synonymsEs, @details, @position, 1)`,
  ).run(row);
  if (added.changes > 0) return 'added';
  const updated = prepared(
    db,
    `UPDATE terms SET name_en = @nameEn, name_es = @nameEs, synonyms_en = @synonymsEn, synonyms_es = @synonymsEs,
       details = @details, position = @position
     WHERE vocabulary = @vocabulary AND code = @code AND shipped = 1
       AND (name_en, name_es, synonyms_en, synonyms_es, details, position)
         IS NOT (@nameEn, @nameEs, @synonymsEn, @synonymsEs, @details, @position)`,
  ).run(row);
  return updated.changes > 0 ? 'updated' : null;
}

/** All terms in use, or those of one vocabulary, in the order in which lists show them. */
export async function listTerms(db: Db, vocabulary?: Vocabulary): Promise<readonly Term[]> {
  const terms = readTerms(db);
  return vocabulary ? terms.filter((term) => term.vocabulary === vocabulary) : terms;
}

const kept = new WeakMap<Db, { version: string; terms: readonly Term[] }>();

/** Every page needs them, and checking some hundred takes milliseconds: kept until anything in the database changes. */
function readTerms(db: Db): readonly Term[] {
  const others = db.pragma('data_version', { simple: true });
  const version = `${others} ${prepared(db, 'SELECT total_changes()').pluck().get()}`;
  const known = kept.get(db);
  if (known?.version === version) return known.terms;
  const rows = prepared(
    db,
    `SELECT vocabulary, code, name_en, name_es, synonyms_en, synonyms_es, details, position FROM terms
     WHERE retired_at IS NULL ORDER BY vocabulary, position, code`,
  ).all() as Record<string, string>[];
  const terms = rows.map((row) =>
    termSchema.parse({
      vocabulary: row.vocabulary,
      code: row.code,
      name: { en: row.name_en, es: row.name_es },
      synonyms: { en: JSON.parse(row.synonyms_en ?? '[]'), es: JSON.parse(row.synonyms_es ?? '[]') },
      details: JSON.parse(row.details ?? '{}'),
      position: row.position,
    }),
  );
  kept.set(db, { version, terms });
  return terms;
}

/** The codes alone of these vocabularies: what an address may name. Many times cheaper than all their words. */
export async function listTermCodes(db: Db, ...vocabularies: readonly Vocabulary[]): Promise<string[]> {
  return prepared(
    db,
    `SELECT code FROM terms JOIN json_each(?) AS wanted ON wanted.value = vocabulary
     WHERE retired_at IS NULL ORDER BY wanted.key, position, code`,
  )
    .pluck()
    .all(JSON.stringify(vocabularies)) as string[];
}
