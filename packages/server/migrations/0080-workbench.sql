-- What the reviewer keeps beside the words of a draft: sources of sentences, criteria, answers to checks, the page he reads.
ALTER TABLE letter_draft ADD COLUMN notes json NOT NULL DEFAULT '{}';

-- The record opens with the attestation, not with the proposal: 'reviewing' stands beside 'reviewer' from then on.
INSERT INTO case_member (case_id, member, relation, since, until)
  SELECT m.case_id, m.member, 'reviewing', m.since, NULL
    FROM case_member m JOIN case_file f USING (case_id)
   WHERE m.relation = 'reviewer' AND m.until IS NULL
     AND f.state -> 'reviews' -> -1 ->> 'status' = 'attested'
     AND m.member = 'reviewer:' || (f.state -> 'reviews' -> -1 ->> 'reviewer')
  ON CONFLICT DO NOTHING;

DROP POLICY own ON document;
DROP POLICY own ON document_page;
DROP POLICY own ON document_history;
CREATE POLICY own ON document FOR SELECT TO overread_party
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own ON document_page FOR SELECT TO overread_party
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own ON document_history FOR SELECT TO overread_party
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY attested ON document FOR SELECT TO overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m WHERE m.relation = 'reviewing'));
CREATE POLICY attested ON document_page FOR SELECT TO overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m WHERE m.relation = 'reviewing'));
CREATE POLICY attested ON document_history FOR SELECT TO overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m WHERE m.relation = 'reviewing'));
