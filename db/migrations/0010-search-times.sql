-- Search rows also tell the times of listings whose weekly slots do not tell all, so that a search reads cards only of
-- what it shows. The rows are made anew after this.
ALTER TABLE cells ADD COLUMN times TEXT; -- JSON of Times in domain/search/timing.ts; null for plain weekly ones

-- In the order of the table, so that the rows of one listing come one after the other.
DROP INDEX cells_about_medication;
CREATE INDEX cells_about_medication ON cells
  (cy, cx, listing_id, slot, latitude, longitude, kind, fellowship, flags, terms, start, duration, zone, times, claims)
  WHERE flags & 24 != 0;
