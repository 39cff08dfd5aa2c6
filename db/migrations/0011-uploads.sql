-- Tables that people here hand in, until what they say is done, given up or a day old; nobody else sees them.
CREATE TABLE uploads (
  id TEXT PRIMARY KEY,
  uploaded_by TEXT NOT NULL,
  uploaded_at TEXT NOT NULL,
  -- The table as text, and how it is to be read: domain/csv/read-table.ts.
  content TEXT NOT NULL,
  encoding TEXT NOT NULL,
  -- Which column says what, and what new listings are where no column says it, as JSON; null until chosen.
  reading TEXT,
  -- Of the preview: its counts as JSON, and what stands for exactly this outcome.
  counts TEXT,
  digest TEXT
) STRICT;

-- What each row of an upload would do, to be looked at a page at a time. Rows that change nothing are only counted.
CREATE TABLE upload_rows (
  upload_id TEXT NOT NULL REFERENCES uploads (id) ON DELETE CASCADE,
  outcome TEXT NOT NULL CHECK (outcome IN ('add', 'change', 'hold', 'reject')),
  number INTEGER NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (upload_id, outcome, number)
) STRICT, WITHOUT ROWID;

-- A publisher's file that waits for a person: held by the stop rule, or brought by hand and not released yet.
CREATE TABLE waiting_files (
  feed_id INTEGER PRIMARY KEY REFERENCES feeds (id),
  -- The run that was held; null for one that was brought by hand.
  run_id INTEGER REFERENCES runs (id),
  brought_by TEXT NOT NULL,
  brought_at TEXT NOT NULL,
  -- The texts as JSON, and what they would do (db/feed-outlook.ts); null until somebody worked it out.
  files TEXT NOT NULL,
  outlook TEXT
) STRICT;

-- A paused feed takes nothing in. A held run that somebody refused waits for nobody any more.
ALTER TABLE feeds ADD COLUMN paused_at TEXT;
ALTER TABLE runs ADD COLUMN refused_at TEXT;

-- How many listings each feed has brought, and which of them are missing, without reading a single record.
CREATE INDEX feed_records_by_feed ON feed_records (feed_id, missing_since, listing_id);
