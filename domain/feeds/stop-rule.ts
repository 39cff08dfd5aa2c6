/** What a run would change of what the feed has brought so far. */
export type Upheaval = {
  /** Records that could be read. */
  readonly usable: number;
  /** Listings of this feed that its last file still held. */
  readonly known: number;
  /** Those of them that this file does not hold. */
  readonly gone: number;
  /** Listings of this feed that this file holds. */
  readonly met: number;
  /** Those of them under another name or at another place. */
  readonly changed: number;
};

const SMALL_SOURCE = 50;
const MOST_GONE_OF_SMALL = 5;
const MOST_GONE = 0.1;
const MOST_CHANGED = 0.2;

/**
 * Why a run waits for a person instead of being applied: an empty answer, too much gone, or too much renamed or moved
 * at once is more often a broken export than the truth. Null when nothing speaks against it.
 */
export function reasonToHold({ usable, known, gone, met, changed }: Upheaval): string | null {
  if (usable === 0) return 'The file holds no record that could be used.';
  const tooManyGone = known < SMALL_SOURCE ? gone > MOST_GONE_OF_SMALL : gone > known * MOST_GONE;
  if (tooManyGone) return `${gone} of the ${known} listings of this feed are not in the file.`;
  // One changed listing of a handful is an everyday event.
  if (changed > 1 && changed > met * MOST_CHANGED) {
    return `${changed} of the ${met} known listings in the file have another name or another place.`;
  }
  return null;
}
