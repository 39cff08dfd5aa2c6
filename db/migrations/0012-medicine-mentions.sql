-- Listings whose own text mentions medicine and of which nobody has said anything about it: somebody is to ask. Written
-- with the card (db/cards.ts); a row is a question, never an answer.
CREATE TABLE medicine_mentions (
  listing_id INTEGER PRIMARY KEY REFERENCES listings (id),
  -- The day it was first seen.
  since TEXT NOT NULL
) STRICT;
CREATE INDEX medicine_mentions_by_age ON medicine_mentions (since, listing_id);
