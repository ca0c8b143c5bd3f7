-- Sessions live here and nowhere else: ending the row ends the session.
CREATE TABLE people.session (
  id           text PRIMARY KEY,
  -- SHA-256 of the token in the cookie.
  token_hash   text NOT NULL UNIQUE,
  account      text REFERENCES people.account,
  claim_code   text REFERENCES people.claim_code,
  -- The role at the beginning; a change of role ends the session.
  role         text NOT NULL,
  factors      text[] NOT NULL,
  made_at      timestamptz NOT NULL,
  seen_at      timestamptz NOT NULL,
  idle_seconds integer NOT NULL CHECK (idle_seconds > 0),
  expires_at   timestamptz NOT NULL,
  ended_at     timestamptz,
  ended_why    text,
  -- The network of the address (IPv6: its first 64 bits) and the browser, for the list of sessions.
  network      text NOT NULL,
  agent        text NOT NULL,
  CHECK (num_nonnulls(account, claim_code) = 1),
  -- Nobody who sees the cases of many people comes in with one factor, whatever the server thinks.
  CHECK (role IN ('employee', 'representative', 'requesting-physician')
    OR factors && '{totp,recovery-code,organization}'::text[])
);
CREATE INDEX session_account ON people.session (account, made_at DESC);

-- How often somebody tried, by a hash of whom and whence. Counted before a secret is looked at.
CREATE TABLE people.sign_in_attempt (
  bucket text PRIMARY KEY,
  count  integer NOT NULL,
  since  timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_since ON people.sign_in_attempt (since);

GRANT SELECT, INSERT ON people.session TO overread_server;
GRANT UPDATE (seen_at, ended_at, ended_why) ON people.session TO overread_server;
GRANT SELECT, INSERT, UPDATE, DELETE ON people.sign_in_attempt TO overread_server;
GRANT SELECT (id, account, role, factors, made_at, seen_at, expires_at, ended_at, ended_why) ON people.session TO overread_administrator;
GRANT UPDATE (ended_at, ended_why) ON people.session TO overread_administrator;
