-- Letters and notices lie among the files, sealed under their hash; the rows keep the hash. What stands in the columns is
-- moved there when a server starts, and that is the only change a row ever sees.
ALTER TABLE letter_file ALTER COLUMN pdf DROP NOT NULL;
ALTER TABLE notice ALTER COLUMN pdf DROP NOT NULL;

CREATE FUNCTION only_moved_away() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.pdf IS NOT NULL AND NEW.pdf IS NULL AND to_jsonb(OLD) - 'pdf' = to_jsonb(NEW) - 'pdf' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Rows of % are written once: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
DROP TRIGGER written_once ON letter_file;
DROP TRIGGER written_once ON notice;
CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON letter_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_moved_away BEFORE UPDATE ON letter_file FOR EACH ROW EXECUTE FUNCTION only_moved_away();
CREATE TRIGGER only_moved_away BEFORE UPDATE ON notice FOR EACH ROW EXECUTE FUNCTION only_moved_away();
GRANT UPDATE (pdf) ON letter_file, notice TO overread_service;

-- A file that is a letter or a notice is no leftover of an upload.
CREATE INDEX letter_file_hash ON letter_file (sha256);
CREATE INDEX notice_hash ON notice (sha256);
GRANT SELECT ON letter_file, notice TO overread_auditor;
CREATE POLICY every_read ON letter_file FOR SELECT TO overread_auditor USING (true);
CREATE POLICY every_read_of_auditor ON notice FOR SELECT TO overread_auditor USING (true);
