-- The ledger of the records of a case: what the utilization review decision and the parties name, and what became of it.
CREATE TABLE record_line (
  id       text PRIMARY KEY,
  case_id  text NOT NULL,
  title    text NOT NULL,
  kind     text NOT NULL,
  author   text,
  dated    date,
  -- Where it is named: a document of the case and its page, where it is one.
  named_in text,
  page     integer CHECK (page > 0),
  made_role text NOT NULL,
  made_at  timestamptz NOT NULL
);
CREATE INDEX record_line_case ON record_line (case_id, id);
CREATE TABLE record_answer (
  line     text NOT NULL REFERENCES record_line,
  case_id  text NOT NULL,
  version  integer NOT NULL CHECK (version > 0),
  answer   text NOT NULL CHECK (answer IN ('came', 'not-applicable', 'does-not-exist', 'not-in-our-hands')),
  document text,
  why      text,
  role     text NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (line, version),
  CONSTRAINT record_answer_whole CHECK ((answer = 'came') = (document IS NOT NULL) AND (answer = 'came' OR why IS NOT NULL))
);
CREATE INDEX record_answer_case ON record_answer (case_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON record_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON record_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE record_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_answer ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON record_line, record_answer TO overread_party, overread_reviewer, overread_office, overread_state, overread_service, overread_auditor;
GRANT INSERT ON record_line TO overread_office, overread_service;
GRANT INSERT ON record_answer TO overread_party, overread_office, overread_service;
CREATE POLICY own ON record_line FOR SELECT TO overread_party, overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own ON record_answer FOR SELECT TO overread_party, overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own_in ON record_answer FOR INSERT TO overread_party
  WITH CHECK (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY every ON record_line TO overread_office, overread_service USING (true) WITH CHECK (true);
CREATE POLICY every ON record_answer TO overread_office, overread_service USING (true) WITH CHECK (true);
CREATE POLICY every_read ON record_line FOR SELECT TO overread_state, overread_auditor USING (true);
CREATE POLICY every_read ON record_answer FOR SELECT TO overread_state, overread_auditor USING (true);
