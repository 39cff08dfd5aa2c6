/** Queues of listings: what makes one wait there, and by what it is ordered. */
export const LISTING_QUEUES = {
  medication: { cutoff: 'medication', before: '' },
  mentions: { cutoff: null, before: '' },
  vacancy: { cutoff: 'vacancy', before: '' },
  missing: { cutoff: null, before: '' },
  pins: { cutoff: null, before: 0 },
  old: { cutoff: 'facts', before: '' },
  // By how many of a thousand answers were not "yes", the most first.
  welcome: { cutoff: 'welcome', before: -1001 },
} as const;
export type ListingQueue = keyof typeof LISTING_QUEUES;

/** As the index `cards_by_age` has it, letter by letter: SQLite knows an expression only by its text. */
const LAST_KNOWN_RIGHT = "max(coalesce(card ->> '$.checkedOn', ''), coalesce(card ->> '$.listedOn', ''))";

/**
 * Rows of `id`, `key` and `since` after `@key` and `@id`, in that order. Each walks along one index from where the page
 * before ended, so that it costs the same however many there are. The plus signs keep SQLite from walking another one.
 */
export function queueSql(queue: ListingQueue): string {
  switch (queue) {
    case 'medication':
    case 'vacancy':
      return newestClaimBefore(queue);
    case 'mentions':
      return `SELECT listing_id AS id, since AS key, since FROM medicine_mentions
        WHERE since >= @key AND (+since > @key OR +listing_id > @id) ORDER BY since, listing_id`;
    case 'missing':
      // Still on another publisher's list: nothing is missing.
      return `SELECT feed_records.listing_id AS id, missing_since AS key, missing_since AS since
        FROM feed_records CROSS JOIN listings ON listings.id = feed_records.listing_id
        WHERE missing_since IS NOT NULL AND missing_since >= @key AND (+missing_since > @key OR +feed_records.listing_id > @id)
          AND status = 'published' AND NOT EXISTS (SELECT 1 FROM feed_records AS other
            WHERE other.listing_id = feed_records.listing_id
              AND (other.missing_since IS NULL OR other.missing_since < feed_records.missing_since))
        ORDER BY missing_since, feed_records.listing_id`;
    case 'pins':
      return `SELECT listings.id AS id, places.id AS key, NULL AS since
        FROM places CROSS JOIN listings ON listings.place_id = places.id
        WHERE latitude IS NULL AND places.id >= @key AND (+places.id > @key OR +listings.id > @id)
          AND status = 'published' AND attendance IN ('in-person', 'hybrid')
        ORDER BY places.id, listings.id`;
    case 'old':
      return `SELECT listing_id AS id, ${LAST_KNOWN_RIGHT} AS key, ${LAST_KNOWN_RIGHT} AS since FROM cards
        WHERE card ->> '$.status' = 'published' AND ${LAST_KNOWN_RIGHT} >= @key AND ${LAST_KNOWN_RIGHT} < @cutoff
          AND (+${LAST_KNOWN_RIGHT} > @key OR +listing_id > @id)
        ORDER BY ${LAST_KNOWN_RIGHT}, listing_id`;
    case 'welcome':
      // Who was there in which month is nobody's business: the month orders nothing and is not told.
      return `SELECT id, key, NULL AS since FROM (
          SELECT listing_id, CAST(-1000.0 * sum(count) FILTER (WHERE answer != 'yes') / sum(count) AS INTEGER) AS key,
            max(month) FILTER (WHERE answer != 'yes') AS last_doubt
          FROM welcome_answers WHERE month >= substr(@cutoff, 1, 7) GROUP BY listing_id)
        CROSS JOIN listings ON listings.id = listing_id
        WHERE key >= @key AND (key > @key OR id > @id) AND status = 'published'
          AND NOT EXISTS (SELECT 1 FROM claims WHERE claims.listing_id = listings.id AND type = 'medication'
            AND withdrawn_at IS NULL AND said_on >= last_doubt)
        ORDER BY key, id`;
  }
}

/** The newest claim of a type is older than the cutoff: what was said after it speaks for the listing. */
function newestClaimBefore(type: 'medication' | 'vacancy'): string {
  return `SELECT claims.listing_id AS id, said_on AS key, said_on AS since
    FROM claims CROSS JOIN listings ON listings.id = claims.listing_id
    WHERE type = '${type}' AND withdrawn_at IS NULL AND said_on >= @key AND said_on < @cutoff
      AND (+said_on > @key OR +claims.listing_id > @id) AND status = 'published'
      AND NOT EXISTS (SELECT 1 FROM claims AS newer WHERE newer.listing_id = claims.listing_id
        AND newer.type = '${type}' AND newer.withdrawn_at IS NULL
        AND (newer.said_on, newer.id) > (claims.said_on, claims.id))
    ORDER BY said_on, claims.listing_id`;
}
