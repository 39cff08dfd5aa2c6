import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { NAMED_KIND } from '#domain/kinds/named.ts';
import type { NamedKind, OwnTerm, OwnVocabulary } from '#domain/own-terms.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { slugify } from '#domain/text.ts';
import { type Author, writtenAt } from './author.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { noteChange } from './record-changes.ts';

/** A term as coordinators work on it. */
export type DeskTerm = {
  readonly vocabulary: OwnVocabulary;
  readonly code: string;
  readonly version: number;
  readonly isRetired: boolean;
  /** Added here. Those that came with the program can be reworded, and not be taken out of use: code knows them. */
  readonly isOwn: boolean;
  /** How many listings carry it. */
  readonly listings: number;
  readonly content: OwnTerm;
};

const SHIPPED = new Set(SHIPPED_TERMS.map(({ vocabulary, code }) => `${vocabulary}:${code}`));
/** Behind all that we ship, in the order in which they were added. */
const FIRST_OWN_POSITION = 1000;

/** All terms of a vocabulary in their order, those out of use last. */
export async function listDeskTerms(db: Db, vocabulary: OwnVocabulary): Promise<DeskTerm[]> {
  return readDeskTerms(db, vocabulary);
}

export async function getDeskTerm(db: Db, vocabulary: OwnVocabulary, code: string): Promise<DeskTerm | null> {
  return readDeskTerms(db, vocabulary).find((term) => term.code === code) ?? null;
}

/** Adds a term under a code made of its English name. */
export async function addTerm(
  db: Db,
  vocabulary: OwnVocabulary,
  content: OwnTerm,
  author: Author,
): Promise<Result<string, 'taken'>> {
  const add = db.transaction(() => {
    const code = freeCode(db, vocabulary, content.en);
    if (!code) return fail('taken' as const);
    prepared(
      db,
      `INSERT INTO terms (vocabulary, code, name_en, name_es, position, shipped)
       SELECT ?, ?, '', '', max(${FIRST_OWN_POSITION}, coalesce(max(position), 0) + 1), 0 FROM terms WHERE vocabulary = ?`,
    ).run(vocabulary, code, vocabulary);
    writeContent(db, vocabulary, code, content);
    noteChange(db, recordOf(vocabulary, code), null, content, author);
    return succeed(code);
  });
  return add.immediate();
}

/**
 * Rewords a term, takes it out of use or brings it back. From then on its words are this community's own, and no newer
 * version of the program overwrites them. @returns false when somebody else saved it since that version
 * @throws Error for taking out of use what came with the program
 */
export async function changeTerm(
  db: Db,
  { vocabulary, code, version, content, isRetired }: Omit<DeskTerm, 'isOwn' | 'listings'>,
  author: Author,
): Promise<boolean> {
  if (isRetired && SHIPPED.has(`${vocabulary}:${code}`)) {
    throw new Error(`The term ${vocabulary}:${code} came with the program and stays in use`);
  }
  const change = db.transaction(() => {
    const before = readDeskTerms(db, vocabulary).find((term) => term.code === code);
    if (!before || before.version !== version) return false;
    writeContent(db, vocabulary, code, content);
    prepared(
      db,
      'UPDATE terms SET retired_at = ?, version = version + 1, shipped = 0 WHERE vocabulary = ? AND code = ?',
    ).run(isRetired ? writtenAt(author) : null, vocabulary, code);
    noteChange(db, recordOf(vocabulary, code), told(before), told({ content, isRetired }), author);
    if (vocabulary === 'kind' || before.isRetired !== isRetired)
      refreshCarriers(db, vocabulary, code, author);
    return true;
  });
  return change.immediate();
}

/** The key of its history. */
export function recordOf(vocabulary: OwnVocabulary, code: string): string {
  return `term:${vocabulary}:${code}`;
}

const told = ({ content, isRetired }: Pick<DeskTerm, 'content' | 'isRetired'>) => ({
  ...content,
  ...(isRetired && { retired: true }),
});

/**
 * A code for the name that no other term has: search filters on some vocabularies together by code alone. Null when
 * the vocabulary has a term of that name, also one that came with the program.
 */
function freeCode(db: Db, vocabulary: OwnVocabulary, name: string): string | null {
  const word = slugify(name, 30);
  const isTaken = (code: string) =>
    prepared(db, 'SELECT 1 FROM terms WHERE code = ?').get(code) !== undefined;
  const inVocabulary = prepared(db, 'SELECT 1 FROM terms WHERE vocabulary = ? AND code = ?');
  if (word === '' || inVocabulary.get(vocabulary, word)) return null;
  const own = vocabulary === 'kind' ? `${NAMED_KIND}${word}` : word;
  return [own, `${vocabulary}-${word}`].find((code) => !isTaken(code)) ?? null;
}

function writeContent(db: Db, vocabulary: OwnVocabulary, code: string, content: OwnTerm): void {
  const { dimension, needs } = content;
  prepared(
    db,
    `UPDATE terms SET name_en = @en, name_es = @es, synonyms_en = @synonymsEn, synonyms_es = @synonymsEs,
       details = CASE WHEN @details IS NULL THEN details ELSE @details END
     WHERE vocabulary = @vocabulary AND code = @code`,
  ).run({
    vocabulary,
    code,
    en: content.en,
    es: content.es,
    synonymsEn: JSON.stringify(content.synonymsEn),
    synonymsEs: JSON.stringify(content.synonymsEs),
    details: dimension && needs ? JSON.stringify({ dimension, needs }) : null,
  });
}

/** What a term means for those that carry it is on their cards. */
function refreshCarriers(db: Db, vocabulary: string, code: string, author: Author): void {
  const ids = prepared(
    db,
    'SELECT listing_id FROM listing_terms JOIN terms ON terms.id = term_id WHERE vocabulary = ? AND code = ?',
  )
    .pluck()
    .all(vocabulary, code) as number[];
  for (const id of ids) refreshCard(db, id, author.at);
}

function readDeskTerms(db: Db, vocabulary: OwnVocabulary): DeskTerm[] {
  const rows = prepared(
    db,
    `SELECT code, version, retired_at IS NOT NULL AS retired, name_en AS en, name_es AS es, synonyms_en AS synonymsEn,
       synonyms_es AS synonymsEs, details ->> '$.dimension' AS dimension, details -> '$.needs' AS needs,
       (SELECT count(*) FROM listing_terms WHERE term_id = terms.id) AS listings
     FROM terms WHERE vocabulary = ? ORDER BY retired, position, code`,
  ).all(vocabulary) as (Record<'code' | 'en' | 'es' | 'synonymsEn' | 'synonymsEs', string> & {
    version: number;
    retired: 0 | 1;
    dimension: NamedKind['dimension'] | null;
    needs: string | null;
    listings: number;
  })[];
  return rows.map(({ code, version, retired, listings, dimension, needs, ...words }) => ({
    vocabulary,
    code,
    version,
    isRetired: retired === 1,
    isOwn: !SHIPPED.has(`${vocabulary}:${code}`),
    listings,
    content: {
      en: words.en,
      es: words.es,
      synonymsEn: JSON.parse(words.synonymsEn),
      synonymsEs: JSON.parse(words.synonymsEs),
      ...(dimension && needs && { dimension, needs: JSON.parse(needs) }),
    },
  }));
}
