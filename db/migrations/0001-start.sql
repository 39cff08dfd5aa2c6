-- One meaning per table; the words are those of ARCHITECTURE.md. Days are '2026-05-01', instants ISO text ending in Z.

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organizations (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL CHECK (type IN ('group', 'organization')),
  name TEXT NOT NULL,
  -- Where we know it from: 'staff', 'demo' or 'feed:<slug>'. The same name from two sources is two rows.
  source TEXT NOT NULL,
  website TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (name, type, source)
) STRICT;

CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  name TEXT,
  street TEXT,
  unit TEXT,
  town TEXT,
  county TEXT,
  region TEXT,
  postal_code TEXT,
  country TEXT NOT NULL DEFAULT 'US',
  latitude REAL,
  longitude REAL,
  time_zone TEXT,
  precision TEXT NOT NULL CHECK (precision IN ('exact', 'approximate', 'town')),
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'town-only', 'hidden')),
  directions TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (latitude IS NULL OR NOT (latitude = 0 AND longitude = 0))
) STRICT;
CREATE INDEX places_by_address ON places (postal_code, street, name, town);

-- The id is the listing's short public number. Lists never read this table: they read cards.
CREATE TABLE listings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  fellowship TEXT,
  name TEXT NOT NULL,
  summary TEXT,
  organization_id INTEGER REFERENCES organizations (id),
  place_id INTEGER REFERENCES places (id),
  attendance TEXT NOT NULL CHECK (attendance IN ('in-person', 'online', 'hybrid', 'phone')),
  online TEXT,
  phones TEXT NOT NULL DEFAULT '[]',
  website TEXT,
  email TEXT,
  cost TEXT,
  languages TEXT NOT NULL DEFAULT '[]',
  who_can_come TEXT,
  who_cannot_come TEXT,
  minimum_age INTEGER,
  maximum_age INTEGER,
  what_to_bring TEXT,
  how_to_start TEXT NOT NULL DEFAULT '[]',
  wait TEXT,
  notes TEXT,
  details TEXT NOT NULL DEFAULT '{}',
  status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'paused', 'ended', 'do-not-list')),
  paused_until TEXT,
  demo INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX listings_by_place ON listings (place_id);
CREATE INDEX listings_by_organization ON listings (organization_id);
CREATE INDEX listings_by_kind ON listings (kind, status);
CREATE INDEX listings_in_demo ON listings (id) WHERE demo = 1;

CREATE TABLE schedules (
  id INTEGER PRIMARY KEY,
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  recurrence TEXT NOT NULL,
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  duration_minutes INTEGER CHECK (duration_minutes BETWEEN 1 AND 1440),
  time_zone TEXT NOT NULL,
  valid_from TEXT,
  valid_until TEXT,
  exceptions TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX schedules_by_listing ON schedules (listing_id);

-- Fellowships, formats, needs, audiences, approaches, payment and attributes: added later without code.
CREATE TABLE terms (
  id INTEGER PRIMARY KEY,
  vocabulary TEXT NOT NULL,
  code TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_es TEXT NOT NULL,
  synonyms_en TEXT NOT NULL DEFAULT '[]',
  synonyms_es TEXT NOT NULL DEFAULT '[]',
  details TEXT NOT NULL DEFAULT '{}',
  position INTEGER NOT NULL DEFAULT 0,
  -- 1 while its words are those we ship and a newer version may bring better ones; a coordinator's own have 0.
  shipped INTEGER NOT NULL DEFAULT 0 CHECK (shipped IN (0, 1)),
  UNIQUE (vocabulary, code)
) STRICT;

CREATE TABLE listing_terms (
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  term_id INTEGER NOT NULL REFERENCES terms (id),
  PRIMARY KEY (listing_id, term_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_terms_by_term ON listing_terms (term_id, listing_id);

CREATE TABLE service_areas (
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  type TEXT NOT NULL CHECK (type IN ('county', 'state', 'zip', 'anywhere')),
  code TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (type, code, listing_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_areas_by_listing ON service_areas (listing_id);

-- What somebody said about a listing, on a day. Never changed: a newer one stands beside it, or it is withdrawn.
CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  type TEXT NOT NULL CHECK (type IN ('medication', 'details', 'accepting-now', 'vacancy', 'certification')),
  medication TEXT CHECK (medication IN ('any', 'buprenorphine', 'methadone', 'naltrexone')),
  stance TEXT CHECK (stance IN ('welcomes', 'accepts-with-conditions', 'depends-on-members', 'not-accepted', 'unknown')),
  -- The rest of a claim of this type (conditions, certifier, number, places …), as domain/claims.ts has it.
  details TEXT NOT NULL DEFAULT '{}',
  source TEXT NOT NULL,
  said_by TEXT NOT NULL DEFAULT '',
  said_on TEXT NOT NULL,
  method TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  withdrawn_at TEXT,
  CHECK ((type = 'medication') = (medication IS NOT NULL AND stance IS NOT NULL))
) STRICT;
CREATE INDEX claims_by_listing ON claims (listing_id, type, said_on);

CREATE TABLE feeds (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  format TEXT NOT NULL,
  fellowship TEXT,
  time_zone TEXT,
  url TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  feed_id INTEGER NOT NULL REFERENCES feeds (id),
  started_at TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('applied', 'held', 'failed')),
  content_hash TEXT NOT NULL,
  -- Counts and rejected rows with their reasons, as domain/feeds/report.ts has it.
  report TEXT NOT NULL
) STRICT;
CREATE INDEX runs_by_feed ON runs (feed_id, id);

-- The publisher's record as last seen, and the listing it became.
CREATE TABLE feed_records (
  feed_id INTEGER NOT NULL REFERENCES feeds (id),
  external_id TEXT NOT NULL,
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  content_hash TEXT NOT NULL,
  record TEXT NOT NULL,
  last_seen_run INTEGER NOT NULL REFERENCES runs (id),
  last_seen_on TEXT NOT NULL,
  missing_since TEXT,
  missing_runs INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (feed_id, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_records_by_listing ON feed_records (listing_id);

-- A coordinator's word over a feed's, field by field.
CREATE TABLE overrides (
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at TEXT NOT NULL,
  PRIMARY KEY (listing_id, field)
) STRICT, WITHOUT ROWID;

-- Every change of every field, before and after, as JSON. Append-only; rows of the demo community alone may go.
CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  listing_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_by TEXT NOT NULL,
  run_id INTEGER REFERENCES runs (id)
) STRICT;
CREATE INDEX changes_by_listing ON changes (listing_id, id);
CREATE INDEX changes_by_run ON changes (run_id) WHERE run_id IS NOT NULL;
CREATE TRIGGER changes_are_never_rewritten BEFORE UPDATE ON changes
BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;
CREATE TRIGGER changes_are_never_erased BEFORE DELETE ON changes
WHEN NOT EXISTS (SELECT 1 FROM listings WHERE id = OLD.listing_id AND demo = 1)
BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;

CREATE TABLE suggestions (
  id INTEGER PRIMARY KEY,
  listing_id INTEGER REFERENCES listings (id),
  fields TEXT NOT NULL DEFAULT '{}',
  message TEXT NOT NULL DEFAULT '',
  contact TEXT,
  status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'accepted', 'rejected')),
  received_at TEXT NOT NULL,
  closed_at TEXT,
  closed_by TEXT
) STRICT;
CREATE INDEX suggestions_waiting ON suggestions (received_at) WHERE status = 'waiting';

-- Search. Kept in the same transaction as what they are made of; `npm run migrate -- --reindex` makes them anew.

-- The public face of a listing as JSON (domain/card.ts): what lists, the API and search read.
CREATE TABLE cards (
  listing_id INTEGER PRIMARY KEY REFERENCES listings (id),
  card TEXT NOT NULL
) STRICT;

-- Time zones by a short number, for the table below.
CREATE TABLE zones (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- One row per weekly slot of every findable listing, in cells of 0.1 degree (domain/search/cells.ts): all that a search
-- filters on, so that it touches this table alone. `start` is the minute of the week on the wall clock of `zone`, or -1
-- when there is no set time. The bits of `flags` and `terms` are those of domain/search/flags.ts. What can be joined
-- from anywhere stands in row 9999, by quarter of an hour; what has a spot that nobody knows in row 9998.
CREATE TABLE cells (
  cy INTEGER NOT NULL,
  cx INTEGER NOT NULL,
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  slot INTEGER NOT NULL,
  latitude REAL,
  longitude REAL,
  kind TEXT NOT NULL,
  fellowship TEXT NOT NULL,
  flags INTEGER NOT NULL,
  terms INTEGER NOT NULL,
  start INTEGER NOT NULL,
  duration INTEGER NOT NULL,
  zone INTEGER NOT NULL,
  -- The medication claims as JSON where there are any: what they come to depends on the day.
  claims TEXT,
  PRIMARY KEY (cy, cx, listing_id, slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX cells_by_listing ON cells (listing_id);
CREATE INDEX cells_by_start ON cells (start);
-- The few that last over 3 hours: all others in progress have begun within the last 3.
CREATE INDEX cells_lasting_long ON cells (cy, start) WHERE duration > 180;

-- The words of every findable listing, as domain/search/texts.ts sees them. `area` holds words for its whereabouts.
CREATE VIRTUAL TABLE words USING fts5 (
  name, organization, place, town, street, terms, area,
  detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE words_vocabulary USING fts5vocab (words, 'row');
