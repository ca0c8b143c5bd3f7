-- Documents of a case. The event "document-received" seals the hash of a file into the chain of the case; these tables
-- say what lists and searches ask for. The bytes lie elsewhere, sealed, under their hash.

-- A file that is coming in, and for a week the receipt of one that has come.
CREATE TABLE upload (
  id       text PRIMARY KEY,
  case_id  text NOT NULL,
  person   text NOT NULL,
  -- As announced: what comes in is held against both.
  length   bigint NOT NULL CHECK (length > 0),
  sha256   text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- What the sender said of the document.
  about    json NOT NULL,
  begun_at timestamptz NOT NULL DEFAULT now(),
  receipt  json
);
CREATE INDEX upload_person ON upload (person) WHERE receipt IS NULL;

CREATE TABLE document (
  id              text PRIMARY KEY,
  case_id         text NOT NULL,
  -- Case version whose event says that it was received.
  received_in     integer NOT NULL,
  -- Changes with every classification and discarding.
  version         integer NOT NULL DEFAULT 1,
  sha256          text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes           bigint NOT NULL,
  -- As the sender called it; never a path.
  name            text NOT NULL,
  -- By its first bytes, whatever the name says.
  media_type      text NOT NULL,
  title           text NOT NULL,
  types           text[] NOT NULL CHECK (cardinality(types) > 0),
  author          text,
  date_of_service date,
  source          text NOT NULL,
  channel         text NOT NULL,
  received_on     date NOT NULL,
  answers         text,
  -- Null where nobody could count them.
  pages           integer,
  quality         text NOT NULL,
  -- What could not be read, as problems; what in the file could act, as names; null: not examined.
  problems        json NOT NULL,
  active_content  text[],
  sent_by_role    text NOT NULL,
  stored_at       timestamptz NOT NULL DEFAULT now(),
  discarded       json,
  -- The same file twice in a case is one document.
  UNIQUE (case_id, sha256)
);
CREATE INDEX document_of_case ON document (case_id, received_on, id);
CREATE INDEX document_blob ON document (sha256);

-- What happened to a document after it was received: came again, was classified, discarded, taken back. Written once.
CREATE TABLE document_history (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id text NOT NULL,
  case_id     text NOT NULL,
  at          timestamptz NOT NULL DEFAULT clock_timestamp(),
  role        text NOT NULL,
  what        text NOT NULL CHECK (what IN ('came-again', 'classified', 'discarded', 'restored')),
  -- Before and after, and why.
  detail      json NOT NULL
);
CREATE INDEX document_history_of ON document_history (document_id, id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON document_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The words of a page, for reading and for search. A very long page (a text file without pages) has several parts.
CREATE TABLE document_page (
  document_id text NOT NULL,
  case_id     text NOT NULL,
  page        integer NOT NULL CHECK (page > 0),
  part        integer NOT NULL CHECK (part > 0),
  text        text NOT NULL,
  words       tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('pg_catalog.english', text)) STORED,
  PRIMARY KEY (document_id, page, part)
);
-- No index over the words: under row-level security it could not be used, and the pages of one case are few enough.
CREATE INDEX document_page_of_case ON document_page (case_id);

ALTER TABLE upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_page ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON document, document_history, document_page TO overread_party, overread_office, overread_service;
GRANT UPDATE (version, types, author, date_of_service, quality, title, discarded) ON document TO overread_office, overread_service;
GRANT SELECT ON document, document_history, document_page TO overread_reviewer, overread_state, overread_auditor;
GRANT SELECT, INSERT, DELETE ON upload TO overread_party, overread_office, overread_service;
GRANT UPDATE (receipt) ON upload TO overread_party, overread_office, overread_service;
GRANT SELECT ON upload TO overread_auditor;

-- An upload is its sender's, as long as the case is.
CREATE POLICY own ON upload TO overread_party
  USING (person = person() AND case_id IN (SELECT m.case_id FROM case_member m))
  WITH CHECK (person = person() AND case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own_of_office ON upload TO overread_office USING (person = person()) WITH CHECK (person = person());
CREATE POLICY every ON upload TO overread_service USING (true) WITH CHECK (true);
CREATE POLICY every_read ON upload FOR SELECT TO overread_auditor USING (true);

CREATE POLICY own ON document FOR SELECT TO overread_party, overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own_in ON document FOR INSERT TO overread_party
  WITH CHECK (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY every ON document TO overread_office, overread_service USING (true) WITH CHECK (true);
CREATE POLICY every_read ON document FOR SELECT TO overread_state, overread_auditor USING (true);

CREATE POLICY own ON document_page FOR SELECT TO overread_party, overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own_in ON document_page FOR INSERT TO overread_party
  WITH CHECK (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY every ON document_page TO overread_office, overread_service USING (true) WITH CHECK (true);
CREATE POLICY every_read ON document_page FOR SELECT TO overread_state, overread_auditor USING (true);

CREATE POLICY own ON document_history FOR SELECT TO overread_party, overread_reviewer
  USING (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY own_in ON document_history FOR INSERT TO overread_party
  WITH CHECK (case_id IN (SELECT m.case_id FROM case_member m));
CREATE POLICY every ON document_history TO overread_office, overread_service USING (true) WITH CHECK (true);
CREATE POLICY every_read ON document_history FOR SELECT TO overread_state, overread_auditor USING (true);
