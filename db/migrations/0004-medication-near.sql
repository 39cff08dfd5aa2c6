-- The few search rows of listings that somebody said something about medicine of, or that are made for people on it: they
-- are looked for farther away than others. It holds all that a search reads of them, so that the table itself is not
-- touched. The bits are those of domain/search/flags.ts.
CREATE INDEX cells_about_medication ON cells
  (cy, cx, latitude, longitude, kind, fellowship, flags, terms, start, duration, zone, claims)
  WHERE flags & 24 != 0;
