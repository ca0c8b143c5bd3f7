-- The record opens to a reviewer when he has signed, and closes when he must sign again: the membership under which he
-- reads documents is another than the one under which he sees the case.
INSERT INTO case_member (case_id, member, relation, since)
  SELECT m.case_id, m.member, 'attested', m.since FROM case_member m JOIN case_file f USING (case_id)
   WHERE m.relation = 'reviewer' AND m.until IS NULL
     AND f.state -> 'reviews' -> -1 ->> 'status' = 'attested'
     AND m.member = 'reviewer:' || (f.state -> 'reviews' -> -1 ->> 'reviewer')
  ON CONFLICT DO NOTHING;

DROP POLICY own ON document;
CREATE POLICY own ON document FOR SELECT TO overread_party USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY attested ON document FOR SELECT TO overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m WHERE m.relation = 'attested'));
DROP POLICY own ON document_page;
CREATE POLICY attested ON document_page FOR SELECT TO overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m WHERE m.relation = 'attested'));
DROP POLICY own ON document_history;
CREATE POLICY own ON document_history FOR SELECT TO overread_party USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY attested ON document_history FOR SELECT TO overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m WHERE m.relation = 'attested'));
