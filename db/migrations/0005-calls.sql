-- Calls to what is listed that brought no answer yet: when, by whom, and when to try again. Answers are claims.
CREATE TABLE calls (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  listing_id INTEGER NOT NULL REFERENCES listings (id),
  at TEXT NOT NULL,
  called_by TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('left-message', 'no-answer', 'wrong-number', 'try-later')),
  try_on TEXT,
  CHECK ((outcome = 'try-later') = (try_on IS NOT NULL))
) STRICT;
CREATE INDEX calls_by_listing ON calls (listing_id, id);
