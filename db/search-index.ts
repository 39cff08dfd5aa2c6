import type { Card } from '#domain/card.ts';
import { pointOf } from '#domain/point.ts';
import { timesOf } from '#domain/search/candidate.ts';
import { areaWordsOf, type Cell, cellOf, remoteCell, UNKNOWN_SPOT } from '#domain/search/cells.ts';
import { flagsOf, isInPerson, isRemote, termFlagsOf } from '#domain/search/flags.ts';
import { approachesOf } from '#domain/search/lexicon.ts';
import { isIrregular, type Slot, slotsOf } from '#domain/search/slots.ts';
import { textsOf } from '#domain/search/texts.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { shelveCard, unshelveCard } from './shelves.ts';

/** A slot of its own for what has no set time. */
const NO_SET_TIME = { start: -1, durationMinutes: 0, timeZone: null };

const times = new WeakMap<Db, number>();

/** How often search rows were written through this handle: what was read from them before is out of date. */
export function indexedTimes(db: Db): number {
  return times.get(db) ?? 0;
}

/**
 * For use inside the transaction that writes the card: makes a listing findable. It must not be indexed already.
 * All places of a card are public ones, so a hidden place is found by its rounded point and by nothing finer.
 */
export function indexCard(db: Db, card: Card): void {
  times.set(db, indexedTimes(db) + 1);
  const approaches = approachesOf(card, { approachOf: (fellowship) => approachOf(db, fellowship) });
  addWords(db, card, approaches);
  const slots = slotsOf(card);
  for (const [index, slot] of (slots.length > 0 ? slots : [NO_SET_TIME]).entries()) {
    for (const cell of cellsOf(card, slot)) addCell(db, card, approaches, index, slot, cell);
  }
  shelveCard(db, card);
}

/** For use inside a transaction: takes a listing out of search. Nothing happens when it is not in. */
export function unindexCard(db: Db, id: number): void {
  times.set(db, indexedTimes(db) + 1);
  prepared(db, 'DELETE FROM cells WHERE listing_id = ?').run(id);
  prepared(db, 'DELETE FROM words WHERE rowid = ?').run(id);
  unshelveCard(db, id);
}

function approachOf(db: Db, fellowship: string): string | null {
  const row = prepared(
    db,
    `SELECT json_extract(details, '$.approach') AS approach FROM terms
     WHERE vocabulary = 'fellowship' AND code = ?`,
  ).get(fellowship) as { approach: string | null } | undefined;
  return row?.approach ?? null;
}

function addWords(db: Db, card: Card, approaches: readonly string[]): void {
  const texts = textsOf(card, approaches);
  prepared(
    db,
    `INSERT INTO words (rowid, name, organization, place, town, street, terms, area) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    card.id,
    texts.name,
    texts.organization,
    texts.place,
    texts.town,
    texts.street,
    texts.terms,
    areaWordsOf(card).join(' '),
  );
}

/** Where a slot is looked for: around its spot, or among those whose spot is unknown, and by its time when one can join. */
function cellsOf(card: Card, slot: Slot | typeof NO_SET_TIME): Cell[] {
  const cells: Cell[] = [];
  if (isInPerson(card)) {
    const point = card.place && pointOf(card.place);
    cells.push(point ? cellOf(point) : UNKNOWN_SPOT);
  }
  if (isRemote(card)) cells.push(remoteCell(slot));
  return cells;
}

function addCell(
  db: Db,
  card: Card,
  approaches: readonly string[],
  index: number,
  slot: Slot | typeof NO_SET_TIME,
  cell: Cell,
): void {
  prepared(
    db,
    `INSERT INTO cells (cy, cx, listing_id, slot, latitude, longitude, kind, fellowship, flags, terms, start, duration,
       zone, times, claims) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    cell.cy,
    cell.cx,
    card.id,
    index,
    card.place?.latitude ?? null,
    card.place?.longitude ?? null,
    card.kind,
    card.fellowship ?? '',
    flagsOf(card, approaches),
    termFlagsOf(card),
    slot.start,
    slot.durationMinutes,
    slot.timeZone === null ? 0 : zoneId(db, slot.timeZone),
    isIrregular(card) ? JSON.stringify(timesOf(card)) : null,
    card.medication.length > 0 ? JSON.stringify(card.medication) : null,
  );
}

function zoneId(db: Db, timeZone: string): number {
  const known = prepared(db, 'SELECT id FROM zones WHERE name = ?').get(timeZone) as
    | { id: number }
    | undefined;
  return (
    known?.id ?? Number(prepared(db, 'INSERT INTO zones (name) VALUES (?)').run(timeZone).lastInsertRowid)
  );
}
