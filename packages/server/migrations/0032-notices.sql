-- How a party is reached. Without a row: by mail, at the address of the application.
CREATE TABLE party_contact (
  case_id    text NOT NULL,
  party      text NOT NULL,
  email      text,
  locale     text NOT NULL CHECK (locale IN ('en', 'es')),
  method     text NOT NULL CHECK (method IN ('mail', 'electronic')),
  address    text[] NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, party)
);
ALTER TABLE party_contact ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON party_contact TO overread_office, overread_service;
CREATE POLICY every ON party_contact TO overread_office, overread_service USING (true) WITH CHECK (true);

-- A notice as it was made, for one party. The id is made of case, event, kind and party: made twice it is the same row.
CREATE TABLE notice (
  id         text PRIMARY KEY,
  case_id    text NOT NULL,
  -- Sequence of the event that it tells of.
  event      integer NOT NULL,
  kind       text NOT NULL,
  -- Party, its role, and the key under which it reads the portal; null for a sheet of the office.
  party      text,
  role       text,
  member     text,
  locale     text NOT NULL,
  on_day     date NOT NULL,
  title      text NOT NULL,
  method     text,
  sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  pdf        bytea NOT NULL CHECK (encode(sha256(pdf), 'hex') = sha256),
  -- Letter that goes with it.
  enclosure  text,
  address    text[] NOT NULL,
  name       text NOT NULL,
  made_at    timestamptz NOT NULL
);
CREATE INDEX notice_case ON notice (case_id, event, id);
CREATE INDEX notice_member ON notice (member, on_day, id) WHERE member IS NOT NULL;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What became of a notice on one way: the portal, e-mail, paper.
CREATE TABLE notice_delivery (
  notice    text NOT NULL REFERENCES notice,
  case_id   text NOT NULL,
  channel   text NOT NULL CHECK (channel IN ('portal', 'email', 'print')),
  status    text NOT NULL CHECK (status IN ('waiting', 'sent', 'mailed', 'returned')),
  -- Day of mailing or return, as the mail room tells it.
  on_day    date,
  reason    text,
  -- Who put it into the mail and where, for the proof of service; a new address, where mail came back.
  told       jsonb,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (notice, channel)
);
CREATE INDEX notice_delivery_waiting ON notice_delivery (channel, changed_at, notice) WHERE status = 'waiting';

ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice_delivery ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON notice TO overread_service;
GRANT SELECT ON notice TO overread_party, overread_office, overread_state;
GRANT SELECT, INSERT, UPDATE ON notice_delivery TO overread_service;
GRANT SELECT, UPDATE ON notice_delivery TO overread_office;
GRANT SELECT ON notice_delivery TO overread_party, overread_state;
CREATE POLICY every ON notice TO overread_service USING (true) WITH CHECK (true);
CREATE POLICY every_read ON notice FOR SELECT TO overread_office, overread_state USING (true);
-- A party reads what is addressed to it, in its own cases; of a determination nothing before it was served.
CREATE POLICY own ON notice FOR SELECT TO overread_party
  USING (member = ANY (memberships())
    AND EXISTS (SELECT FROM case_member m WHERE m.case_id = notice.case_id)
    AND (kind <> 'determination-served'
      OR EXISTS (SELECT FROM case_file f WHERE f.case_id = notice.case_id AND f.mailed_on IS NOT NULL)));
CREATE POLICY every ON notice_delivery TO overread_service, overread_office USING (true) WITH CHECK (true);
CREATE POLICY every_read ON notice_delivery FOR SELECT TO overread_state USING (true);
CREATE POLICY own ON notice_delivery FOR SELECT TO overread_party
  USING (EXISTS (SELECT FROM notice n WHERE n.id = notice_delivery.notice));
