import type { Day } from '#domain/schedule/schedule.ts';
import {
  type Banner,
  bannersOn,
  ENTRY_SCHEMAS,
  type EntryContent,
  type EntryType,
  type Hotline,
  isUnchecked,
  type Note,
} from '#domain/site/entries.ts';
import { type Site, type UsualPlace, usualPlaceSchema } from '#domain/site/site.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { noteChange } from './record-changes.ts';

const NAME = 'site-name';
const PLACE = 'usual-place';

/** One thing that admins say for a state, a county or some days. */
export type Entry<Type extends EntryType = EntryType> = {
  readonly id: number;
  readonly version: number;
  readonly isRetired: boolean;
  readonly content: EntryContent[Type];
};

/** What was set for the whole site. What can no longer be read counts as not set. */
export async function getSite(db: Db): Promise<Site> {
  return readSite(db);
}

function readSite(db: Db): Site {
  const place = readSetting(db, PLACE);
  const parsed = place === null ? null : usualPlaceSchema.safeParse(JSON.parse(place));
  return { name: readSetting(db, NAME), place: parsed?.success ? parsed.data : null };
}

export async function saveSite(db: Db, site: Site, author: Author): Promise<void> {
  const save = db.transaction(() => {
    const before = readSite(db);
    writeSetting(db, NAME, site.name);
    writeSetting(db, PLACE, site.place && JSON.stringify(site.place satisfies UsualPlace));
    noteChange(db, 'site', before, readSite(db), author);
  });
  save.immediate();
}

/** For use inside a transaction, or alone. */
export function readSetting(db: Db, name: string): string | null {
  return (prepared(db, 'SELECT value FROM settings WHERE name = ?').pluck().get(name) as string) ?? null;
}

/** For use inside a transaction, or alone; null takes it away. */
export function writeSetting(db: Db, name: string, value: string | null): void {
  if (value === null) prepared(db, 'DELETE FROM settings WHERE name = ?').run(name);
  else prepared(db, 'INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)').run(name, value);
}

/** Those of a type in the order in which they were added, without those retired. There are dozens, not thousands. */
export async function listEntries<Type extends EntryType>(db: Db, type: Type): Promise<Entry<Type>[]> {
  return readEntries(db, type).filter(({ isRetired }) => !isRetired);
}

/** Those that are shown nowhere any more. */
export async function listRetiredEntries<Type extends EntryType>(db: Db, type: Type): Promise<Entry<Type>[]> {
  return readEntries(db, type).filter(({ isRetired }) => isRetired);
}

export async function getEntry<Type extends EntryType>(
  db: Db,
  type: Type,
  id: number,
): Promise<Entry<Type> | null> {
  return readEntries(db, type).find((entry) => entry.id === id) ?? null;
}

function readEntries<Type extends EntryType>(db: Db, type: Type): Entry<Type>[] {
  const rows = prepared(
    db,
    'SELECT id, version, retired_at AS retiredAt, content FROM entries WHERE type = ? ORDER BY id',
  ).all(type) as { id: number; version: number; retiredAt: string | null; content: string }[];
  return rows.map(({ id, version, retiredAt, content }) => ({
    id,
    version,
    isRetired: retiredAt !== null,
    content: ENTRY_SCHEMAS[type].parse(JSON.parse(content)) as EntryContent[Type],
  }));
}

export async function addEntry<Type extends EntryType>(
  db: Db,
  type: Type,
  content: EntryContent[Type],
  author: Author,
): Promise<number> {
  const add = db.transaction(() => {
    const at = writtenAt(author);
    const added = prepared(
      db,
      'INSERT INTO entries (type, content, created_at, updated_at) VALUES (?, ?, ?, ?)',
    ).run(type, JSON.stringify(content), at, at);
    const id = Number(added.lastInsertRowid);
    noteChange(db, `${type}:${id}`, null, content, author);
    return id;
  });
  return add.immediate();
}

/** Changes, retires or brings back an entry. @returns false when somebody else saved it since that version */
export async function changeEntry<Type extends EntryType>(
  db: Db,
  type: Type,
  { id, version, content, isRetired }: Entry<Type>,
  author: Author,
): Promise<boolean> {
  const change = db.transaction(() => {
    const before = readEntries(db, type).find((entry) => entry.id === id);
    if (!before || before.version !== version) return false;
    const retiredAt = isRetired ? writtenAt(author) : null;
    prepared(
      db,
      'UPDATE entries SET content = ?, retired_at = ?, version = version + 1, updated_at = ? WHERE id = ?',
    ).run(JSON.stringify(content), retiredAt, writtenAt(author), id);
    const told = (entry: Pick<Entry<Type>, 'content' | 'isRetired'>) => ({
      ...entry.content,
      ...(entry.isRetired && { retired: true }),
    });
    noteChange(db, `${type}:${id}`, told(before), told({ content, isRetired }), author);
    return true;
  });
  return change.immediate();
}

/** The hotlines of these states, in the order of the states. */
export async function listHotlines(db: Db, states: readonly string[]): Promise<Hotline[]> {
  if (states.length === 0) return [];
  const hotlines = (await listEntries(db, 'hotline')).map(({ content }) => content);
  return [...new Set(states)].flatMap((state) => hotlines.filter((hotline) => hotline.state === state));
}

export async function listNotes(db: Db): Promise<Note[]> {
  return (await listEntries(db, 'note')).map(({ content }) => content);
}

export async function listBanners(db: Db, today: Day): Promise<Banner[]> {
  const banners = await listEntries(db, 'banner');
  return bannersOn(
    banners.map(({ content }) => content),
    today,
  );
}

/** Hotlines and notes that nobody has looked at for over 180 days, the oldest first. */
export async function listUncheckedEntries(
  db: Db,
  today: Day,
): Promise<{ type: 'hotline' | 'note'; id: number; name: string; checkedOn: Day }[]> {
  const hotlines = (await listEntries(db, 'hotline')).map(({ id, content }) => ({
    type: 'hotline' as const,
    id,
    name: `${content.name} (${content.state})`,
    content,
  }));
  const notes = (await listEntries(db, 'note')).map(({ id, content }) => ({
    type: 'note' as const,
    id,
    name: `${content.area}: ${content.en}`,
    content,
  }));
  return [...hotlines, ...notes]
    .filter(({ content }) => isUnchecked(content, today))
    .map(({ content, ...entry }) => ({ ...entry, checkedOn: content.checkedOn }))
    .sort((a, b) => a.checkedOn.localeCompare(b.checkedOn));
}
