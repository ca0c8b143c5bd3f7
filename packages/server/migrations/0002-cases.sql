-- A case is its events. One row an event; the text is exactly what was hashed, and every other column is read from it.
CREATE TABLE case_event (
  case_id   text    NOT NULL,
  version   integer NOT NULL CHECK (version > 0),
  -- The event as canonical JSON: keys in order, no blanks.
  body      text    NOT NULL,
  previous  text    NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
  hash      text    NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  type      text    NOT NULL,
  at        timestamptz NOT NULL,
  actor     text    NOT NULL,
  PRIMARY KEY (case_id, version)
);

-- Who may see a case, and as what. Made from its events; further members come by invitation or claim code.
CREATE TABLE case_member (
  case_id  text NOT NULL,
  -- `person:<id>`, `organization:<id>`, `reviewer:<key in the directory>`
  member   text NOT NULL,
  relation text NOT NULL,
  since    timestamptz NOT NULL,
  -- Ended memberships stay, as what was seen by whom must be told later.
  until    timestamptz,
  PRIMARY KEY (case_id, member, relation)
);
CREATE INDEX case_member_cases ON case_member (member, case_id) WHERE until IS NULL;

-- Where a case stands: the fold of its events, and what lists ask for.
CREATE TABLE case_file (
  case_id     text PRIMARY KEY,
  version     integer NOT NULL,
  hash        text NOT NULL,
  -- Which shape of state the server wrote; a server with another shape makes the file anew.
  shape       text NOT NULL,
  state       json NOT NULL,
  priority    text NOT NULL,
  received_on date,
  eligible_on date,
  assigned_on date,
  issued_on   date,
  mailed_on   date,
  ended_on    date,
  end_kind    text,
  changed_at  timestamptz NOT NULL
);
CREATE INDEX case_file_received ON case_file (received_on, case_id);

-- What the checks found in a letter, by the hash of its text.
CREATE TABLE letter_check (
  case_id    text NOT NULL,
  letter_id  text NOT NULL,
  sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  findings   json NOT NULL,
  checked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, letter_id, sha256)
);

-- Case numbers by year. Taken before the application is written, so that nobody waits: a number may stay unused.
CREATE TABLE case_number (
  year integer PRIMARY KEY,
  last integer NOT NULL
);

-- The chain over all cases, in the order in which they were committed.
CREATE TABLE ledger (
  position bigint PRIMARY KEY,
  case_id  text NOT NULL,
  version  integer NOT NULL,
  -- Hash of the event in its case, and the hash over everything up to here.
  event    text NOT NULL,
  hash     text NOT NULL,
  at       timestamptz NOT NULL,
  UNIQUE (case_id, version)
);
CREATE TABLE ledger_head (
  one      boolean PRIMARY KEY DEFAULT true CHECK (one),
  position bigint NOT NULL,
  hash     text NOT NULL
) WITH (fillfactor = 10);
INSERT INTO ledger_head (position, hash) VALUES (0, repeat('0', 64));

-- The end of the ledger on each day, for publication.
CREATE TABLE checkpoint (
  day      date PRIMARY KEY,
  position bigint NOT NULL,
  hash     text NOT NULL,
  made_at  timestamptz NOT NULL DEFAULT now()
);

-- An event is taken only where it follows: the columns are read from the text, the hash is computed again, the event
-- before must be there. A server with a defect cannot break a chain.
CREATE FUNCTION seal_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
DECLARE
  told json := NEW.body::json;
  before text := repeat('0', 64);
BEGIN
  NEW.type := told ->> 'type';
  NEW.at := (told ->> 'at')::timestamptz;
  NEW.actor := told -> 'actor' ->> 'id';
  IF told ->> 'caseNumber' IS DISTINCT FROM NEW.case_id OR (told ->> 'sequence')::integer IS DISTINCT FROM NEW.version THEN
    RAISE EXCEPTION 'The text of the event names another case or sequence than its row.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.version > 1 THEN
    SELECT e.hash INTO before FROM case_event e WHERE e.case_id = NEW.case_id AND e.version = NEW.version - 1;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'Event % of the case has no event before it.', NEW.version USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  IF NEW.previous <> before OR NEW.hash <> encode(sha256(convert_to(NEW.previous || E'\n' || NEW.body, 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'The link of event % does not hold.', NEW.version USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER seal_event BEFORE INSERT ON case_event FOR EACH ROW EXECUTE FUNCTION seal_event();

-- Runs when the transaction commits, so that transactions wait for one another for the length of a commit and no more.
CREATE FUNCTION enter_ledger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
DECLARE
  head ledger_head%ROWTYPE;
  link text;
BEGIN
  SELECT * INTO head FROM ledger_head FOR UPDATE;
  link := encode(sha256(convert_to(head.hash || E'\n' || NEW.hash, 'UTF8')), 'hex');
  INSERT INTO ledger (position, case_id, version, event, hash, at)
    VALUES (head.position + 1, NEW.case_id, NEW.version, NEW.hash, link, clock_timestamp());
  UPDATE ledger_head SET position = head.position + 1, hash = link;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER enter_ledger AFTER INSERT ON case_event DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION enter_ledger();

CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON case_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION next_case_number(of_year integer) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
  INSERT INTO case_number AS n (year, last) VALUES (of_year, 1)
    ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING last
$$;
REVOKE ALL ON FUNCTION next_case_number(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_case_number(integer) TO overread_server;

-- Row-level security: the second wall behind the server's own rules.
ALTER TABLE case_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON case_event TO overread_party, overread_reviewer, overread_office, overread_state, overread_service;
GRANT SELECT ON case_event TO overread_projector, overread_auditor;
GRANT SELECT ON case_file, case_member TO overread_party, overread_reviewer, overread_office, overread_state, overread_service, overread_auditor;
GRANT SELECT, INSERT, UPDATE, DELETE ON case_file, case_member TO overread_projector;
GRANT SELECT ON letter_check TO overread_reviewer, overread_office, overread_state, overread_auditor;
GRANT SELECT, INSERT ON letter_check TO overread_service;
GRANT SELECT ON ledger, ledger_head, checkpoint TO overread_auditor;
GRANT INSERT ON checkpoint TO overread_auditor;

CREATE POLICY own ON case_member FOR SELECT TO overread_party, overread_reviewer
  USING (until IS NULL AND member = ANY (memberships()));
CREATE POLICY every ON case_member FOR SELECT TO overread_office, overread_state, overread_service, overread_auditor USING (true);
CREATE POLICY made ON case_member TO overread_projector USING (true) WITH CHECK (true);

CREATE POLICY own ON case_file FOR SELECT TO overread_party, overread_reviewer
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = case_file.case_id));
CREATE POLICY every ON case_file FOR SELECT TO overread_office, overread_state, overread_service, overread_auditor USING (true);
CREATE POLICY made ON case_file TO overread_projector USING (true) WITH CHECK (true);

CREATE POLICY own ON case_event FOR SELECT TO overread_party, overread_reviewer
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = case_event.case_id));
-- The first event of a case makes the case; every later one needs a member.
CREATE POLICY begin_or_own ON case_event FOR INSERT TO overread_party
  WITH CHECK (version = 1 OR EXISTS (SELECT FROM case_member m WHERE m.case_id = case_event.case_id));
CREATE POLICY own_act ON case_event FOR INSERT TO overread_reviewer
  WITH CHECK (EXISTS (SELECT FROM case_member m WHERE m.case_id = case_event.case_id));
CREATE POLICY every ON case_event FOR SELECT TO overread_office, overread_state, overread_service, overread_projector, overread_auditor USING (true);
CREATE POLICY every_act ON case_event FOR INSERT TO overread_office, overread_state, overread_service WITH CHECK (true);

CREATE POLICY own ON letter_check FOR SELECT TO overread_reviewer
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = letter_check.case_id));
CREATE POLICY every ON letter_check TO overread_office, overread_state, overread_service, overread_auditor USING (true) WITH CHECK (true);

CREATE POLICY every ON ledger FOR SELECT TO overread_auditor USING (true);
