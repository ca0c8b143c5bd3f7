-- Passkeys (WebAuthn). A passkey is asked for with a finger, a face or a PIN: it is two factors at once.
CREATE TABLE people.passkey (
  id         text PRIMARY KEY,
  -- Id of the credential, base64url.
  credential text NOT NULL UNIQUE,
  account    text NOT NULL REFERENCES people.account,
  public_key bytea NOT NULL,
  -- Of the authenticator; where it counts, it never goes back.
  counter    bigint NOT NULL,
  transports text[] NOT NULL,
  -- The host for which it was made; it works for no other.
  rp_id      text NOT NULL,
  name       text NOT NULL,
  made_at    timestamptz NOT NULL,
  used_at    timestamptz
);
CREATE INDEX passkey_account ON people.passkey (account);

-- What an authenticator must sign: once, for five minutes. With an account where a passkey is added to it.
CREATE TABLE people.passkey_challenge (
  hash       text PRIMARY KEY,
  account    text REFERENCES people.account,
  expires_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON people.passkey, people.passkey_challenge TO overread_server;
GRANT UPDATE (counter, used_at) ON people.passkey TO overread_server;

-- The rule of 0022 with the passkey among the second factors.
DO $$
DECLARE
  rule text;
BEGIN
  SELECT conname INTO STRICT rule FROM pg_constraint
   WHERE conrelid = 'people.session'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%recovery-code%';
  EXECUTE format('ALTER TABLE people.session DROP CONSTRAINT %I', rule);
END
$$;
ALTER TABLE people.session ADD CONSTRAINT session_second_factor CHECK (role IN ('employee', 'representative', 'requesting-physician')
  OR factors && '{totp,recovery-code,organization,passkey}'::text[]);
