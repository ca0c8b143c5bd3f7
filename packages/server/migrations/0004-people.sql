-- Who may sign in. No case data.
CREATE SCHEMA people;
GRANT USAGE ON SCHEMA people TO overread_server, overread_administrator;

CREATE TABLE people.service_key (
  id           text PRIMARY KEY,
  -- SHA-256 of the secret; the secret itself is shown once and kept nowhere.
  secret_hash  text NOT NULL,
  name         text NOT NULL,
  person       text NOT NULL,
  role         text NOT NULL,
  organization text,
  -- Key in the directory, for a reviewer's account.
  reviewer     text,
  scopes       text[] NOT NULL,
  made_at      timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz,
  revoked_at   timestamptz
);
GRANT SELECT ON people.service_key TO overread_server;
GRANT SELECT, INSERT, UPDATE ON people.service_key TO overread_administrator;

-- Who the reviewers are: a secret on a par with the patient's. No role that serves a party, nor the office, may look here.
CREATE SCHEMA reviewer_identity;
GRANT USAGE ON SCHEMA reviewer_identity TO overread_directory;
CREATE TABLE reviewer_identity.reviewer (
  -- Key of the directory; opaque, never a name.
  id         text PRIMARY KEY,
  record     jsonb NOT NULL,
  capacity   integer NOT NULL CHECK (capacity >= 0),
  active     boolean NOT NULL DEFAULT true,
  changed_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE reviewer_identity.reviewer ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON reviewer_identity.reviewer TO overread_directory;
CREATE POLICY directory ON reviewer_identity.reviewer TO overread_directory USING (true) WITH CHECK (true);
