-- Where a service is told that something happened in a case: which case, what, when, a link; never health information.
CREATE TABLE webhook (
  id              text PRIMARY KEY,
  -- The service account for which it was made. It is told of the cases that the account may see, and of no other.
  person          text NOT NULL,
  role            text NOT NULL,
  organization    text,
  memberships     text[] NOT NULL,
  url             text NOT NULL,
  description     text NOT NULL,
  -- Types of events; null: every one.
  events          text[],
  -- Sealed. The one before still signs until the time that is given.
  secret          text NOT NULL,
  previous_secret text,
  previous_until  timestamptz,
  -- paused: by a person; disabled: by the software, which says why; what happens meanwhile is held.
  state           text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'disabled', 'deleted')),
  why             text,
  -- Since when every attempt has failed.
  failing_since   timestamptz,
  made_by         text NOT NULL,
  made_at         timestamptz NOT NULL,
  changed_at      timestamptz NOT NULL,
  CHECK ((state = 'disabled') = (why IS NOT NULL))
);
CREATE INDEX webhook_live ON webhook (id) WHERE state <> 'deleted';

-- One message to one webhook; the id is the same at every attempt.
CREATE TABLE webhook_delivery (
  id         text PRIMARY KEY,
  webhook    text NOT NULL REFERENCES webhook,
  case_id    text,
  event      integer,
  type       text NOT NULL,
  -- What is sent and signed, byte for byte.
  body       text NOT NULL,
  made_at    timestamptz NOT NULL,
  -- held: not sent while the webhook is paused or disabled; dead: given up.
  state      text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'held', 'dead')),
  attempts   integer NOT NULL DEFAULT 0,
  last_at    timestamptz,
  -- HTTP status of the last answer; null where there was none.
  answered   integer,
  -- Why the last attempt failed, in words of ours.
  error      text,
  UNIQUE (webhook, case_id, event)
);
CREATE INDEX webhook_delivery_of ON webhook_delivery (webhook, made_at, id);

ALTER TABLE webhook ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook_delivery ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON webhook TO overread_party, overread_office, overread_state, overread_service, overread_administrator;
GRANT SELECT, UPDATE ON webhook, webhook_delivery TO overread_server;
GRANT SELECT, INSERT, UPDATE ON webhook_delivery TO overread_party, overread_office, overread_state, overread_service, overread_administrator;
CREATE POLICY own ON webhook TO overread_party, overread_office, overread_state
  USING (person = person()) WITH CHECK (person = person());
CREATE POLICY every ON webhook TO overread_service, overread_administrator, overread_server USING (true) WITH CHECK (true);
CREATE POLICY own ON webhook_delivery TO overread_party, overread_office, overread_state
  USING (EXISTS (SELECT FROM webhook w WHERE w.id = webhook_delivery.webhook))
  WITH CHECK (EXISTS (SELECT FROM webhook w WHERE w.id = webhook_delivery.webhook));
CREATE POLICY every ON webhook_delivery TO overread_service, overread_administrator, overread_server USING (true) WITH CHECK (true);

-- An event that is written has its work for webhooks, where there is one; where there is none it costs a look at an index.
CREATE FUNCTION enter_webhook_job() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM webhook w WHERE w.state <> 'deleted') THEN
    INSERT INTO job (kind, key, case_id, payload, run_at)
      VALUES ('webhooks', NEW.case_id || ':' || NEW.version, NEW.case_id, jsonb_build_object('event', NEW.version), NEW.at)
      ON CONFLICT (kind, key) DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER enter_webhook_job AFTER INSERT ON case_event FOR EACH ROW EXECUTE FUNCTION enter_webhook_job();

-- Enters the work of sending, also anew. Whoever may see the delivery may; nobody else can enter a job by it.
CREATE FUNCTION send_webhook(of_delivery text, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
DECLARE
  one webhook_delivery%ROWTYPE;
BEGIN
  UPDATE webhook_delivery d SET state = 'waiting' WHERE d.id = of_delivery RETURNING * INTO one;
  IF NOT FOUND THEN RAISE EXCEPTION 'There is no delivery %.', of_delivery USING ERRCODE = 'foreign_key_violation'; END IF;
  -- About a day of attempts, each an hour after the one before once the waits have grown.
  INSERT INTO job AS j (kind, key, case_id, payload, run_at, most_attempts)
    VALUES ('webhook', one.id, one.case_id, jsonb_build_object('delivery', one.id), at, 36)
    ON CONFLICT (kind, key) DO UPDATE SET run_at = at, done_at = NULL, dead_at = NULL, last_error = NULL,
      most_attempts = j.attempts + 36;
END
$$;
REVOKE ALL ON FUNCTION send_webhook(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION send_webhook(text, timestamptz) TO overread_party, overread_office, overread_state, overread_service,
  overread_administrator;
