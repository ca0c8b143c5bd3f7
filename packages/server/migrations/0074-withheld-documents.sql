-- A document that the law lets be kept from someone: he sees that it is there and why he does not read it, and the database
-- shows him no word of it.
ALTER TABLE document ADD COLUMN withheld json;
GRANT UPDATE (withheld) ON document TO overread_party, overread_office, overread_service;
CREATE POLICY withholds ON document FOR UPDATE TO overread_party
  USING (case_id IN (SELECT m.case_id FROM case_member m) AND current_setting('overread.role', true) IN ('claims-administrator', 'requesting-physician'))
  WITH CHECK (case_id IN (SELECT m.case_id FROM case_member m));
-- A party may say that a document is withheld, and nothing else of it.
CREATE FUNCTION only_withholding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'overread_party' AND to_jsonb(OLD) - 'withheld' - 'version' <> to_jsonb(NEW) - 'withheld' - 'version' THEN
    RAISE EXCEPTION 'A party changes nothing of a document but that it is withheld.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
GRANT UPDATE (version) ON document TO overread_party;
CREATE TRIGGER only_withholding BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION only_withholding();

CREATE FUNCTION kept_from_me(of_document text) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM document d WHERE d.id = of_document AND d.withheld IS NOT NULL
    AND (d.withheld -> 'from')::jsonb ? current_setting('overread.role', true));
DROP POLICY own ON document_page;
CREATE POLICY own ON document_page FOR SELECT TO overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own_of_party ON document_page FOR SELECT TO overread_party
  USING (case_id IN (SELECT m.case_id FROM case_member m) AND NOT kept_from_me(document_id));

ALTER TABLE document_history DROP CONSTRAINT document_history_what_check;
ALTER TABLE document_history ADD CONSTRAINT document_history_what_check
  CHECK (what IN ('came-again', 'classified', 'discarded', 'restored', 'withheld', 'released'));
