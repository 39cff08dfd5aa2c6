-- What somebody has typed and not saved yet, and links by which an organization says itself what is true of it.

-- A listing that is being edited, or a new one: one for each person. Only who typed it reads it again: it may hold the
-- address of a hidden house. It is no listing, has no history, and goes after 30 days.
CREATE TABLE drafts (
  id INTEGER PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users (id),
  -- Null for a new listing, of which there is one draft for each kind.
  listing_id INTEGER REFERENCES listings (id),
  kind TEXT NOT NULL,
  -- The fields of the form with their texts, as JSON.
  form TEXT NOT NULL,
  -- What the form began with and the version of the listing then: whoever saved meanwhile is not overwritten.
  base TEXT NOT NULL DEFAULT '{}',
  base_version INTEGER,
  saved_at TEXT NOT NULL,
  CHECK ((listing_id IS NULL) = (base_version IS NULL))
) STRICT;
CREATE UNIQUE INDEX drafts_by_person ON drafts (user_id, coalesce(listing_id, 0), iif(listing_id IS NULL, kind, ''));
CREATE INDEX drafts_by_listing ON drafts (listing_id) WHERE listing_id IS NOT NULL;
CREATE INDEX drafts_by_age ON drafts (saved_at);

-- A link for one listing, by its hash. Whoever holds it can say things; nothing is changed by it.
CREATE TABLE partner_links (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT NOT NULL UNIQUE,
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  -- The part there of the person it was made for, as visitors may read it: "house manager".
  given_to TEXT NOT NULL DEFAULT '',
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  revoked_by TEXT,
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
) STRICT;
CREATE INDEX partner_links_by_listing ON partner_links (listing_id, id);

-- What was said by a link, one row for each form that was sent. The same form sent twice is one.
CREATE TABLE partner_answers (
  link_id INTEGER NOT NULL REFERENCES partner_links (id),
  -- Made when the form was opened.
  form_key TEXT NOT NULL,
  at TEXT NOT NULL,
  -- What became of it, in the words of the audit: 'check, medication 2, correction'.
  said TEXT NOT NULL,
  PRIMARY KEY (link_id, form_key)
) STRICT, WITHOUT ROWID;

-- Which link a correction came by, for whoever weighs it.
ALTER TABLE suggestions ADD COLUMN partner_link_id INTEGER REFERENCES partner_links (id);
