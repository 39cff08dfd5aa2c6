-- Where each findable listing stands on the shelves of domain/tiles/shelves.ts: by place, time or area. Rows are written
-- in the same transaction as its search rows. Keys of one place are told apart by some bits of the listing's id.
CREATE TABLE shelved (
  listing_id INTEGER NOT NULL,
  shelf TEXT NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (listing_id, shelf, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX shelved_by_key ON shelved (shelf, key);

-- The tiles that stretches of keys are published as. `first` and the 2^bits - 1 keys after it; all stretches of a shelf
-- together hold every key once. `hash` names the file in DATA_DIR/tiles; null while nothing stands there.
CREATE TABLE tiles (
  shelf TEXT NOT NULL,
  first INTEGER NOT NULL,
  bits INTEGER NOT NULL,
  hash TEXT,
  -- What the manifest tells of it, as JSON (domain/tiles/encode-manifest.ts).
  facts TEXT NOT NULL,
  PRIMARY KEY (shelf, first)
) STRICT, WITHOUT ROWID;
CREATE INDEX tiles_by_hash ON tiles (hash);

-- Keys at which something has changed since their tile was made.
CREATE TABLE tile_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  shelf TEXT NOT NULL,
  key INTEGER NOT NULL
) STRICT;

-- Files that no tile has any more. They stay for a while, for those who read the manifest before.
CREATE TABLE old_tiles (
  hash TEXT PRIMARY KEY,
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER shelved_is_in_a_tile AFTER INSERT ON shelved
BEGIN INSERT INTO tile_changes (shelf, key) VALUES (NEW.shelf, NEW.key); END;
CREATE TRIGGER shelved_was_in_a_tile AFTER DELETE ON shelved
BEGIN INSERT INTO tile_changes (shelf, key) VALUES (OLD.shelf, OLD.key); END;
CREATE TRIGGER card_is_in_tiles AFTER UPDATE OF card ON cards WHEN NEW.card <> OLD.card
BEGIN
  INSERT INTO tile_changes (shelf, key) SELECT shelf, key FROM shelved WHERE listing_id = NEW.listing_id;
END;
