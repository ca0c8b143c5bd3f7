-- Roles of the database. They belong to the whole cluster, so that several databases of one server share them: making
-- one that exists is no error. Nobody signs in as any of them but "overread_server"; a transaction takes one for its
-- duration (SET LOCAL ROLE), chosen by the role of the person it works for.
--
--   overread_server         the server between transactions: accounts and keys, no case data
--   overread_party          employee, representative, requesting physician, claims administrator: their own cases
--   overread_reviewer       expert reviewer: cases given to him
--   overread_office         intake, coordinator, medical director, publisher: every case, no reviewer's identity
--   overread_state          the State and the Appeals Board: every case, no reviewer's identity
--   overread_service        the software itself: every case
--   overread_administrator  accounts and keys, no case data
--   overread_projector      writes the tables made from events, nothing else
--   overread_directory      reads who the reviewers are; taken only while a rule on reviewers is decided
--   overread_auditor        reads everything but identities, writes nothing: verification, checkpoints
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['overread_party', 'overread_reviewer', 'overread_office', 'overread_state', 'overread_service',
    'overread_administrator', 'overread_projector', 'overread_directory', 'overread_auditor'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
  BEGIN
    -- NOINHERIT: being allowed to take a role is not having its rights.
    CREATE ROLE overread_server NOLOGIN NOINHERIT;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  FOREACH name IN ARRAY ARRAY['overread_party', 'overread_reviewer', 'overread_office', 'overread_state', 'overread_service',
    'overread_administrator', 'overread_projector', 'overread_directory', 'overread_auditor'] LOOP
    IF NOT EXISTS (
      SELECT FROM pg_auth_members m
       WHERE m.roleid = name::regrole AND m.member = 'overread_server'::regrole
    ) THEN
      EXECUTE format('GRANT %I TO overread_server', name);
    END IF;
  END LOOP;
  IF NOT pg_has_role(current_user, 'overread_server', 'MEMBER') THEN
    EXECUTE format('GRANT overread_server TO %I', current_user);
  END IF;
END
$$;

GRANT USAGE ON SCHEMA overread TO overread_server, overread_party, overread_reviewer, overread_office, overread_state,
  overread_service, overread_administrator, overread_projector, overread_directory, overread_auditor;

-- For whom the transaction works. Set with the transaction and gone with it; empty where nobody was set.
CREATE FUNCTION person() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('overread.person', true), '');

-- The keys under which the person belongs to cases: `person:…`, `organization:…`, `reviewer:…`.
CREATE FUNCTION memberships() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('overread.memberships', true), ''), '{}')::text[];

-- A table whose rows are written once: no role may change or remove one, the owner included.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are written once: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
