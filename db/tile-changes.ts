import type { TileFacts } from '#domain/tiles/encode-manifest.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { type Cell, countListings, wholeShelf } from './tile-cells.ts';

/** Two halves that together hold so little become one again. */
const FEW_LISTINGS = 250;

/** The number of the last change there is; 0 for none. */
export function lastChange(db: Db): number {
  return prepared(db, 'SELECT coalesce(max(id), 0) FROM tile_changes').pluck().get() as number;
}

/** The cells in which something has changed, up to the change of that number; halves that hold little as one. */
export function cellsToRemake(db: Db, upTo: number): Cell[] {
  const changed = prepared(
    db,
    `SELECT DISTINCT tiles.shelf, first, bits FROM (SELECT DISTINCT shelf, key FROM tile_changes WHERE id <= ?) AS change
     CROSS JOIN tiles ON tiles.shelf = change.shelf
       AND first = (SELECT max(first) FROM tiles AS before WHERE before.shelf = change.shelf AND first <= change.key)`,
  ).all(upTo) as Cell[];
  const merged = changed.map((cell) => withSmallSibling(db, cell));
  return merged.filter(
    (cell, index) =>
      !merged.some((other, at) => contains(other, cell) && (other.bits > cell.bits || at < index)),
  );
}

function contains(outer: Cell, inner: Cell): boolean {
  return (
    outer.shelf === inner.shelf &&
    outer.first <= inner.first &&
    inner.first + 2 ** inner.bits <= outer.first + 2 ** outer.bits
  );
}

function withSmallSibling(db: Db, cell: Cell): Cell {
  if (cell.bits >= wholeShelf(cell.shelf).bits) return cell;
  const size = 2 ** cell.bits;
  const first = Math.floor(cell.first / (2 * size)) * 2 * size;
  const sibling = factsOf(db, { ...cell, first: first === cell.first ? first + size : first });
  if (sibling === undefined) return cell;
  const listings = countListings(db, cell) + (sibling?.count ?? 0);
  if (listings > FEW_LISTINGS) return cell;
  return withSmallSibling(db, { ...cell, first, bits: cell.bits + 1 });
}

/** What is known of a cell; null while nothing stands there, undefined when it is no cell, or one of other cells. */
function factsOf(db: Db, { shelf, first, bits }: Cell): TileFacts | null | undefined {
  const facts = prepared(db, 'SELECT facts FROM tiles WHERE shelf = ? AND first = ? AND bits = ?')
    .pluck()
    .get(shelf, first, bits) as string | undefined;
  return facts === undefined ? undefined : JSON.parse(facts);
}
