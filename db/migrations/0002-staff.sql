-- Who works here, and how they come in. Tables that better-auth reads keep its meanings under our names (db/staff/sign-in.ts).

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  email_verified INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL,
  image TEXT,
  role TEXT NOT NULL CHECK (role IN ('viewer', 'editor', 'reviewer', 'admin')),
  disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
  disabled_reason TEXT,
  disabled_until TEXT,
  has_second_factor INTEGER NOT NULL DEFAULT 0 CHECK (has_second_factor IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

-- What an editor may change: counties by FIPS code, feeds by slug, or everything. Other roles have no rows.
CREATE TABLE user_scopes (
  user_id TEXT NOT NULL REFERENCES users (id),
  type TEXT NOT NULL CHECK (type IN ('county', 'feed', 'everywhere')),
  code TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (user_id, type, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE credentials (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL UNIQUE REFERENCES users (id),
  account_id TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  password_hash TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE second_factors (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL UNIQUE REFERENCES users (id),
  -- Encrypted with the key that lies beside the database, not in it.
  secret TEXT NOT NULL,
  -- A JSON list of keyed hashes.
  recovery_codes TEXT NOT NULL,
  verified INTEGER NOT NULL DEFAULT 1 CHECK (verified IN (0, 1)),
  failed_tries INTEGER DEFAULT 0,
  locked_until TEXT
) STRICT;

-- Codes that were used within their few minutes: each counts once.
CREATE TABLE used_codes (
  user_id TEXT NOT NULL REFERENCES users (id),
  code_hash TEXT NOT NULL,
  used_at TEXT NOT NULL,
  PRIMARY KEY (user_id, code_hash)
) STRICT, WITHOUT ROWID;

-- The moments between password and code.
CREATE TABLE sign_in_steps (
  id TEXT PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX sign_in_steps_by_identifier ON sign_in_steps (identifier);

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL REFERENCES users (id),
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  -- Never filled: no table keeps addresses.
  ip_address TEXT,
  user_agent TEXT,
  impersonated_by TEXT,
  -- Null until first used, and until the password was asked again.
  last_used_at TEXT,
  confirmed_at TEXT
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user_id);

-- One-time links that `npm run user` prints, by their hash.
CREATE TABLE invitations (
  token_hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users (id),
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX invitations_by_user ON invitations (user_id);

-- Who did what besides changing listings (`changes` has that): sign-ins, refusals, roles, exports. Append-only.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL CHECK (result IN ('done', 'refused')),
  details TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_by_action ON audit (action, id);
CREATE TRIGGER audit_is_never_rewritten BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_is_never_erased BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
