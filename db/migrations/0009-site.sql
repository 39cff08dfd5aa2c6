-- What admins say for the whole site, coordinators' words and lists, and partners. One row of `settings` each holds the
-- site's name, its usual place and the first-day checklist.

-- What is true of a state, a county or a few days: a state's hotline, a note for those who refer, a banner. `content` is
-- JSON as domain/site/entries.ts has it.
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('hotline', 'note', 'banner')),
  content TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  -- Shown nowhere from then on, and kept.
  retired_at TEXT
) STRICT;
CREATE INDEX entries_by_type ON entries (type, id);

-- A coordinator's word that is shown and offered nowhere any more; listings keep it for when it comes back.
ALTER TABLE terms ADD COLUMN retired_at TEXT;
ALTER TABLE terms ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- A list under an address of its own, printable by anybody. Never about a person.
CREATE TABLE standing_lists (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title_en TEXT NOT NULL,
  title_es TEXT NOT NULL,
  intro_en TEXT NOT NULL DEFAULT '',
  intro_es TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;

CREATE TABLE standing_list_items (
  list_id INTEGER NOT NULL REFERENCES standing_lists (id),
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  position INTEGER NOT NULL,
  -- The next step as domain/sheet/steps.ts has it; null: the usual one.
  step TEXT,
  words_en TEXT NOT NULL DEFAULT '',
  words_es TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (list_id, listing_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_list_items_by_listing ON standing_list_items (listing_id);

-- Whom we know at an organization, and how it takes referrals. Private: no public page, answer or file holds any of it.
CREATE TABLE partners (
  organization_id INTEGER PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('not-asked', 'asked', 'agreed', 'declined')),
  contact TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  last_contacted_on TEXT,
  referral TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  updated_by TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX partners_by_status ON partners (status, last_contacted_on);

-- The history of all of these: what it was and what it became, as JSON. Append-only. `changes` has that of listings.
CREATE TABLE record_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  -- Such as 'site', 'hotline:3', 'term:need:laundry', 'list:eastside-clinic', 'partner:12'.
  record TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_by TEXT NOT NULL
) STRICT;
CREATE INDEX record_changes_by_record ON record_changes (record, id);
CREATE TRIGGER record_changes_are_never_rewritten BEFORE UPDATE ON record_changes
BEGIN SELECT RAISE(ABORT, 'record_changes is append-only'); END;
CREATE TRIGGER record_changes_are_never_erased BEFORE DELETE ON record_changes
BEGIN SELECT RAISE(ABORT, 'record_changes is append-only'); END;
