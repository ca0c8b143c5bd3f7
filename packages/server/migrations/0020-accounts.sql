-- Organizations whose people sign in. The id is the one by which a case names the party.
CREATE TABLE people.organization (
  id         text PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name       text NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('claims-administrator', 'review-organization', 'state', 'law-firm', 'practice')),
  made_at    timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now()
);

-- How an organization signs its own people in (OpenID Connect).
CREATE TABLE people.organization_sign_in (
  organization  text PRIMARY KEY REFERENCES people.organization,
  issuer        text NOT NULL,
  client_id     text NOT NULL,
  client_secret text NOT NULL,
  -- 'told': the token must say that a second factor was used; 'agreed': the organization has undertaken to ask for one.
  second_factor text NOT NULL CHECK (second_factor IN ('told', 'agreed')),
  changed_at    timestamptz NOT NULL DEFAULT now()
);

-- Who may sign in. Of a reviewer neither name nor address stands here: they are in reviewer_identity.
CREATE TABLE people.account (
  id           text PRIMARY KEY,
  role         text NOT NULL CHECK (role IN ('employee', 'representative', 'requesting-physician', 'claims-administrator',
    'intake', 'coordinator', 'reviewer', 'medical-director', 'publisher', 'state', 'appeals-board', 'administrator')),
  organization text REFERENCES people.organization,
  -- Key in the directory of reviewers.
  reviewer     text UNIQUE REFERENCES reviewer_identity.reviewer,
  email        text,
  name         text,
  language     text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'es')),
  state        text NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
  made_at      timestamptz NOT NULL,
  changed_at   timestamptz NOT NULL,
  CHECK (role <> 'claims-administrator' OR organization IS NOT NULL),
  CHECK ((role = 'reviewer') = (reviewer IS NOT NULL)),
  CHECK (CASE WHEN role = 'reviewer' THEN email IS NULL AND name IS NULL ELSE email IS NOT NULL AND name IS NOT NULL END)
);

-- Name and address of a reviewer's account.
CREATE TABLE reviewer_identity.contact (
  account text PRIMARY KEY REFERENCES people.account,
  email   text NOT NULL,
  name    text NOT NULL
);
ALTER TABLE reviewer_identity.contact ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON reviewer_identity.contact TO overread_directory;
CREATE POLICY directory ON reviewer_identity.contact TO overread_directory USING (true) WITH CHECK (true);

-- What a person types to sign in: SHA-256 of the e-mail address, so that accounts are found without reading an identity.
CREATE TABLE people.sign_in_name (
  hash    text PRIMARY KEY,
  account text NOT NULL REFERENCES people.account
);

CREATE TABLE people.password (
  account    text PRIMARY KEY REFERENCES people.account,
  -- argon2id, with its parameters and salt.
  hash       text NOT NULL,
  changed_at timestamptz NOT NULL
);

CREATE TABLE people.totp (
  account      text PRIMARY KEY REFERENCES people.account,
  secret       text NOT NULL,
  confirmed_at timestamptz,
  -- The step of the last code that was taken: a code counts once.
  last_step    bigint NOT NULL DEFAULT 0
);

CREATE TABLE people.recovery_code (
  account text NOT NULL REFERENCES people.account,
  hash    text NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (account, hash)
);

-- A code by e-mail or on paper with which a person makes an account his own: once, for a time.
CREATE TABLE people.invitation (
  id           text PRIMARY KEY,
  account      text NOT NULL REFERENCES people.account,
  code_hash    text NOT NULL UNIQUE,
  made_by      text NOT NULL,
  made_at      timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  used_at      timestamptz,
  withdrawn_at timestamptz
);
CREATE INDEX invitation_account ON people.invitation (account);

-- Who the person is to the organization's own sign-in.
CREATE TABLE people.external_identity (
  issuer  text NOT NULL,
  subject text NOT NULL,
  account text NOT NULL REFERENCES people.account,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);

-- A sign-in at an organization that has begun and not come back.
CREATE TABLE people.external_attempt (
  state_hash   text PRIMARY KEY,
  organization text NOT NULL REFERENCES people.organization,
  verifier     text NOT NULL,
  nonce        text NOT NULL,
  expires_at   timestamptz NOT NULL
);

GRANT SELECT ON people.organization, people.organization_sign_in, people.sign_in_name, people.account, people.invitation TO overread_server;
GRANT INSERT ON people.account, people.sign_in_name TO overread_server;
GRANT UPDATE (state, name, changed_at) ON people.account TO overread_server;
GRANT UPDATE (used_at) ON people.invitation TO overread_server;
GRANT SELECT, INSERT, UPDATE, DELETE ON people.password, people.totp, people.recovery_code TO overread_server;
GRANT SELECT, INSERT ON people.external_identity TO overread_server;
GRANT SELECT, INSERT, DELETE ON people.external_attempt TO overread_server;

-- The administrator makes accounts and cannot read what proves who someone is.
GRANT SELECT, INSERT, UPDATE ON people.organization, people.account TO overread_administrator;
GRANT SELECT (organization, issuer, client_id, second_factor, changed_at) ON people.organization_sign_in TO overread_administrator;
GRANT INSERT, UPDATE ON people.organization_sign_in TO overread_administrator;
GRANT SELECT, INSERT ON people.sign_in_name TO overread_administrator;
GRANT SELECT (id, account, made_by, made_at, expires_at, used_at, withdrawn_at) ON people.invitation TO overread_administrator;
GRANT INSERT, UPDATE (withdrawn_at) ON people.invitation TO overread_administrator;
GRANT SELECT (account, confirmed_at) ON people.totp TO overread_administrator;
