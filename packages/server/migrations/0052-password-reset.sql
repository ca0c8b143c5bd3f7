-- A code by e-mail with which a person sets a new password: once, for half an hour. It does not take the place of a second factor.
CREATE TABLE people.password_reset (
  id         text PRIMARY KEY,
  account    text NOT NULL REFERENCES people.account,
  code_hash  text NOT NULL UNIQUE,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);
CREATE INDEX password_reset_account ON people.password_reset (account);
GRANT SELECT, INSERT ON people.password_reset TO overread_server;
GRANT UPDATE (expires_at, used_at) ON people.password_reset TO overread_server;
-- Whoever asks is not signed in: the sign-in itself enters the work.
GRANT INSERT ON job TO overread_server;
