-- What the coordinators' desk works with: suggestions by type, welcome counts, acts of several changes, duplicates.

-- Suggestions get a type, a reason, an answer and the language of whoever waits for one.
ALTER TABLE suggestions RENAME TO suggestions_before;
DROP INDEX suggestions_waiting;
CREATE TABLE suggestions (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('report', 'correction', 'new')),
  listing_id INTEGER REFERENCES listings (id),
  -- The reason that was tapped, as domain/suggestions/suggestion.ts has it; reports alone have one.
  reason TEXT,
  -- For a correction field by field what was there, what it should be and what a coordinator decided.
  fields TEXT NOT NULL DEFAULT '{}',
  message TEXT NOT NULL DEFAULT '',
  -- Erased 30 days after closing; never written into `changes`.
  contact TEXT,
  language TEXT NOT NULL DEFAULT 'en',
  -- How often the same was said while it waited.
  times INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'accepted', 'answered', 'rejected')),
  received_at TEXT NOT NULL,
  closed_at TEXT,
  closed_by TEXT,
  answer TEXT NOT NULL DEFAULT '',
  CHECK ((type = 'report') = (reason IS NOT NULL)),
  CHECK ((status = 'waiting') = (closed_at IS NULL))
) STRICT;
INSERT INTO suggestions (id, type, listing_id, fields, message, contact, status, received_at, closed_at, closed_by)
  SELECT id, iif(listing_id IS NULL, 'new', 'correction'), listing_id, fields, message, contact, status, received_at,
    iif(status = 'waiting', NULL, coalesce(closed_at, received_at)), closed_by FROM suggestions_before;
DROP TABLE suggestions_before;
CREATE INDEX suggestions_waiting ON suggestions (id) WHERE status = 'waiting';
CREATE INDEX suggestions_by_listing ON suggestions (listing_id, status);
CREATE INDEX suggestions_with_contact ON suggestions (closed_at) WHERE contact IS NOT NULL;

-- "Did you feel welcome as someone on medication?": counts alone, so that no row is anybody's answer.
CREATE TABLE welcome_answers (
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  -- The month of the visit, such as '2026-05'.
  month TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'mixed', 'no')),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (listing_id, month, answer)
) STRICT, WITHOUT ROWID;
CREATE INDEX welcome_answers_by_month ON welcome_answers (month, listing_id);

-- Several changes that one person made by one act, so that they can be taken back together.
CREATE TABLE batches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  done_by TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('bulk', 'undo', 'merge')),
  -- What the act was, in a sentence or as JSON for a merge.
  details TEXT NOT NULL DEFAULT ''
) STRICT;
ALTER TABLE changes ADD COLUMN batch_id INTEGER REFERENCES batches (id);
-- The earlier change that this one takes back.
ALTER TABLE changes ADD COLUMN undoes INTEGER REFERENCES changes (id);
CREATE INDEX changes_by_batch ON changes (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX changes_undone ON changes (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX changes_by_author ON changes (changed_by, id);
CREATE INDEX changes_by_time ON changes (at, id);

-- A listing that turned out to be another one: it has ended, keeps its history, and its address shows the other.
ALTER TABLE listings ADD COLUMN merged_into INTEGER REFERENCES listings (id);
CREATE INDEX listings_merged ON listings (merged_into) WHERE merged_into IS NOT NULL;

-- Two listings that may be the same, and what people said about that.
CREATE TABLE duplicates (
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  other_id INTEGER NOT NULL REFERENCES listings (id),
  score REAL NOT NULL,
  -- A list of reasons as JSON (domain/duplicates/score.ts).
  reasons TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'not-the-same', 'merged')),
  found_at TEXT NOT NULL,
  closed_at TEXT,
  closed_by TEXT,
  PRIMARY KEY (listing_id, other_id),
  CHECK (listing_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicates_open ON duplicates (score DESC, listing_id, other_id) WHERE status = 'open';
CREATE INDEX duplicates_by_other ON duplicates (other_id);

-- "I'm on this": so that two volunteers do not call the same number twice. Lapses by itself.
CREATE TABLE taken_up (
  listing_id INTEGER PRIMARY KEY REFERENCES listings (id),
  taken_by TEXT NOT NULL,
  taken_at TEXT NOT NULL
) STRICT;

-- What the desk asks for first, without looking at every row.
CREATE INDEX claims_by_age ON claims (type, said_on, listing_id) WHERE withdrawn_at IS NULL;
CREATE INDEX places_without_point ON places (id) WHERE latitude IS NULL;
CREATE INDEX places_by_county ON places (region, county, town);
CREATE INDEX feed_records_missing ON feed_records (missing_since, listing_id) WHERE missing_since IS NOT NULL;
-- The day a published listing's facts were last known to be right, '' when never: the later of check and feed.
CREATE INDEX cards_by_age ON cards (
  max(coalesce(card ->> '$.checkedOn', ''), coalesce(card ->> '$.listedOn', '')), listing_id
) WHERE card ->> '$.status' = 'published';
