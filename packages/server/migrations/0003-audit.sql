-- Every read and write of case data, and every attempt that was refused. Written in the transaction of the act: where
-- this row cannot be written, the act has not happened.
CREATE TABLE audit_event (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           timestamptz NOT NULL DEFAULT clock_timestamp(),
  person       text NOT NULL,
  role         text NOT NULL,
  organization text,
  request      text NOT NULL,
  -- `case.read`, `case.command.withdraw`, `case.list`
  action       text NOT NULL,
  case_id      text,
  -- What of the case: a document's id, a range of events. Never health information.
  subject      text,
  outcome      text NOT NULL CHECK (outcome IN ('done', 'refused', 'not-found'))
);
CREATE INDEX audit_event_case ON audit_event (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX audit_event_person ON audit_event (person, id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
GRANT INSERT ON audit_event TO overread_server, overread_party, overread_reviewer, overread_office, overread_state, overread_service, overread_administrator, overread_auditor;
GRANT SELECT ON audit_event TO overread_auditor;
-- Nobody writes a line in another's name.
CREATE POLICY own_line ON audit_event FOR INSERT TO overread_server, overread_party, overread_reviewer, overread_office, overread_state,
  overread_service, overread_administrator, overread_auditor WITH CHECK (person = person());
CREATE POLICY every ON audit_event FOR SELECT TO overread_auditor USING (true);

-- Answers to requests that may come twice: kept with the act, in one transaction.
CREATE TABLE idempotency_key (
  person      text NOT NULL,
  key         text NOT NULL,
  -- Hash of method, address and body: the same key for another request is an error of the caller.
  fingerprint text NOT NULL,
  status      integer,
  headers     jsonb,
  -- The answer as it was sent.
  body        text,
  made_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person, key)
);
CREATE INDEX idempotency_key_made ON idempotency_key (made_at);
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO overread_party, overread_reviewer, overread_office, overread_state, overread_service, overread_administrator;
CREATE POLICY own ON idempotency_key TO overread_party, overread_reviewer, overread_office, overread_state, overread_service, overread_administrator
  USING (person = person()) WITH CHECK (person = person());
-- Forgotten after a time, by the software itself.
GRANT SELECT, DELETE ON idempotency_key TO overread_auditor;
CREATE POLICY forget ON idempotency_key TO overread_auditor USING (true);
