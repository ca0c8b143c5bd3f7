-- When a reviewer takes no new case. Kept with his identity; written and read in the role of the directory alone.
CREATE TABLE reviewer_identity.absence (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reviewer     text NOT NULL REFERENCES reviewer_identity.reviewer,
  from_on      date NOT NULL,
  to_on        date NOT NULL,
  made_at      timestamptz NOT NULL DEFAULT now(),
  withdrawn_at timestamptz,
  CONSTRAINT absence_in_order CHECK (from_on <= to_on)
);
CREATE INDEX absence_of ON reviewer_identity.absence (reviewer, to_on) WHERE withdrawn_at IS NULL;
ALTER TABLE reviewer_identity.absence ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON reviewer_identity.absence TO overread_directory;
CREATE POLICY directory ON reviewer_identity.absence TO overread_directory USING (true) WITH CHECK (true);

-- The clocks of its own cases are a party's to see in a list, as they are one by one.
GRANT SELECT ON case_clock TO overread_party;
CREATE POLICY own_of_party ON case_clock FOR SELECT TO overread_party
  USING (case_id IN (SELECT m.case_id FROM case_member m));

-- What the months are counted from.
CREATE INDEX case_event_counted ON case_event (type, at)
  WHERE type IN ('application-received', 'found-eligible', 'found-ineligible', 'determination-served', 'review-terminated', 'application-withdrawn');
GRANT SELECT ON queue_act, case_clock TO overread_auditor;
CREATE POLICY every_read ON queue_act FOR SELECT TO overread_auditor USING (true);
CREATE POLICY every_read ON case_clock FOR SELECT TO overread_auditor USING (true);
-- Where one event stands in the ledger, for its proof of inclusion.
CREATE INDEX ledger_at ON ledger (at);

-- Quality review: served cases drawn each month, and how a person scored each question.
CREATE TABLE quality_sample (
  id        text PRIMARY KEY,
  case_id   text NOT NULL UNIQUE,
  month     text NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  seed      text NOT NULL,
  drawn_at  timestamptz NOT NULL,
  drawn_by  text NOT NULL
);
CREATE INDEX quality_sample_month ON quality_sample (month, id);
CREATE TABLE quality_score (
  sample    text NOT NULL REFERENCES quality_sample,
  version   integer NOT NULL CHECK (version > 0),
  -- Of each question: `yes`, `no` or `not-applicable`, and a note.
  answers   json NOT NULL,
  score     integer CHECK (score BETWEEN 0 AND 100),
  worst     text CHECK (worst IN ('critical', 'major', 'minor')),
  result    text NOT NULL CHECK (result IN ('passed', 'escalated', 'void')),
  note      text NOT NULL,
  by        text NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (sample, version)
);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON quality_sample FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON quality_score FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE quality_sample ENABLE ROW LEVEL SECURITY;
ALTER TABLE quality_score ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON quality_sample, quality_score TO overread_office;
GRANT SELECT ON quality_sample, quality_score TO overread_state, overread_auditor;
CREATE POLICY every ON quality_sample TO overread_office USING (true) WITH CHECK (true);
CREATE POLICY every ON quality_score TO overread_office USING (true) WITH CHECK (true);
CREATE POLICY every_read ON quality_sample FOR SELECT TO overread_state, overread_auditor USING (true);
CREATE POLICY every_read ON quality_score FOR SELECT TO overread_state, overread_auditor USING (true);
