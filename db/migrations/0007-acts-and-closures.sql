-- Acts on many listings that are looked at before they are done, closures that end by themselves, and what an import
-- run did to the marks of records, so that it can be taken back.

-- An act on many listings, waiting for its number to be typed. What it would do is written down listing by listing.
CREATE TABLE plans (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  -- JSON of domain/bulk/act.ts.
  act TEXT NOT NULL,
  -- The act in a few words, as the history will have it.
  what TEXT NOT NULL,
  -- Set once it was done.
  batch_id INTEGER REFERENCES batches (id)
) STRICT;
CREATE INDEX plans_by_age ON plans (made_at);

CREATE TABLE plan_steps (
  plan_id INTEGER NOT NULL REFERENCES plans (id),
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('change', 'same', 'not-yours', 'refused')),
  -- Why it is refused, as domain/bulk/apply.ts has it.
  reason TEXT NOT NULL DEFAULT '',
  -- JSON: each field that would change, before and after.
  fields TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (plan_id, listing_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_steps_by_outcome ON plan_steps (plan_id, outcome, listing_id);
CREATE INDEX plan_steps_by_listing ON plan_steps (listing_id);

-- Snow or a holiday: what meets at a place or is held by a group does not take place on these days. Nothing of the
-- listings themselves changes, so a feed goes on telling their times; cards and search rows hold the days.
CREATE TABLE closures (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- What was closed, as it was called then.
  name TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  -- For visitors, in the words of whoever said so.
  note TEXT NOT NULL DEFAULT '',
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  taken_back_by TEXT,
  taken_back_at TEXT,
  CHECK (first_day <= last_day),
  CHECK ((taken_back_by IS NULL) = (taken_back_at IS NULL))
) STRICT;
CREATE INDEX closures_standing ON closures (last_day) WHERE taken_back_at IS NULL;

CREATE TABLE closed_listings (
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  closure_id INTEGER NOT NULL REFERENCES closures (id),
  PRIMARY KEY (listing_id, closure_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX closed_listings_by_closure ON closed_listings (closure_id);

-- Records whose being on the list or missing an import run turned over, as they were before it.
CREATE TABLE run_marks (
  run_id INTEGER NOT NULL REFERENCES runs (id),
  external_id TEXT NOT NULL,
  last_seen_run INTEGER NOT NULL,
  last_seen_on TEXT NOT NULL,
  missing_since TEXT,
  missing_runs INTEGER NOT NULL,
  PRIMARY KEY (run_id, external_id)
) STRICT, WITHOUT ROWID;
ALTER TABLE runs ADD COLUMN undone_at TEXT;

-- Pages of a group, a place and of all acts.
CREATE INDEX batches_by_author ON batches (done_by, id);
