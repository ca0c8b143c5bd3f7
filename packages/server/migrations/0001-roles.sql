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
-- A login that is no superuser needs CREATEROLE for this, or a superuser makes these roles first and grants it "overread_server".
DO $$
DECLARE
  faces text[] := ARRAY['overread_party', 'overread_reviewer', 'overread_office', 'overread_state', 'overread_service',
    'overread_administrator', 'overread_projector', 'overread_directory', 'overread_auditor'];
  name text;
BEGIN
  FOREACH name IN ARRAY faces || 'overread_server'::text LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      BEGIN
        -- NOINHERIT: being allowed to take a role is not having its rights.
        EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server, at this moment
      END;
    END IF;
  END LOOP;
  FOREACH name IN ARRAY faces LOOP
    IF NOT pg_has_role('overread_server', name, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO overread_server', name);
    END IF;
  END LOOP;
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    BEGIN
      -- Who makes a role may hand it on from PostgreSQL 16 on, but not take it: hence also where it seems to be a member.
      EXECUTE format('GRANT overread_server TO %I', current_user);
    EXCEPTION WHEN insufficient_privilege THEN NULL; -- granted by whoever made the roles
    END;
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
