-- Drafts of a letter as they were saved. A later reviewer does not see those of an earlier one: `review` counts them.
CREATE TABLE letter_draft (
  case_id  text NOT NULL,
  review   integer NOT NULL CHECK (review > 0),
  version  integer NOT NULL CHECK (version > 0),
  letter   json NOT NULL,
  sha256   text NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, review, version)
);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON letter_draft FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE letter_draft ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON letter_draft TO overread_reviewer;
GRANT SELECT ON letter_draft TO overread_office, overread_service;
CREATE POLICY own ON letter_draft TO overread_reviewer
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = letter_draft.case_id))
  WITH CHECK (EXISTS (SELECT FROM case_member m WHERE m.case_id = letter_draft.case_id));
CREATE POLICY every ON letter_draft FOR SELECT TO overread_office, overread_service USING (true);

-- Letters as they were handed in, byte for byte. What was served is one of these.
CREATE TABLE letter_file (
  case_id   text NOT NULL,
  letter_id text NOT NULL,
  sha256    text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  letter    json NOT NULL,
  pdf       bytea NOT NULL CHECK (encode(sha256(pdf), 'hex') = sha256),
  made_at   timestamptz NOT NULL,
  PRIMARY KEY (case_id, letter_id, sha256)
);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON letter_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE letter_file ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON letter_file TO overread_service;
GRANT SELECT ON letter_file TO overread_party, overread_reviewer, overread_office, overread_state;
CREATE POLICY every ON letter_file TO overread_service USING (true) WITH CHECK (true);
CREATE POLICY office ON letter_file FOR SELECT TO overread_office USING (true);
CREATE POLICY own ON letter_file FOR SELECT TO overread_reviewer
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = letter_file.case_id));
-- A party and the State read the letter that was issued, once it was served; never a draft.
CREATE POLICY served ON letter_file FOR SELECT TO overread_party, overread_state
  USING (EXISTS (SELECT FROM case_file f WHERE f.case_id = letter_file.case_id AND f.mailed_on IS NOT NULL
    AND f.state -> 'determination' -> 'letter' ->> 'sha256' = letter_file.sha256));
