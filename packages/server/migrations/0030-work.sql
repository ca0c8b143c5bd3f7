-- Work of the software itself, to be done once its time has come. Ids only, no health information.
CREATE TABLE job (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind          text NOT NULL,
  -- What it is about: the same work is entered once, however often it is asked for.
  key           text NOT NULL,
  case_id       text,
  payload       jsonb NOT NULL DEFAULT '{}',
  run_at        timestamptz NOT NULL,
  attempts      integer NOT NULL DEFAULT 0,
  most_attempts integer NOT NULL DEFAULT 12 CHECK (most_attempts > 0),
  -- Type of the problem and where it arose; never a value of a case.
  last_error    text,
  made_at       timestamptz NOT NULL DEFAULT now(),
  done_at       timestamptz,
  -- Given up: a person must look.
  dead_at       timestamptz,
  UNIQUE (kind, key)
);
CREATE INDEX job_due ON job (run_at, id) WHERE done_at IS NULL AND dead_at IS NULL;
CREATE INDEX job_dead ON job (dead_at, id) WHERE dead_at IS NOT NULL;
ALTER TABLE job ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON job TO overread_projector;
GRANT SELECT, INSERT, UPDATE ON job TO overread_service;
GRANT SELECT, UPDATE ON job TO overread_server, overread_administrator, overread_office;
CREATE POLICY every ON job TO overread_projector, overread_service, overread_server, overread_administrator, overread_office
  USING (true) WITH CHECK (true);

-- A stay of a case in a queue. At most one is open; the chain of `previous` is the way of the case.
CREATE TABLE queue_stay (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id    text NOT NULL,
  -- Where the events put the case, and where it stands: forwarding and escalating part the two.
  stage      text NOT NULL,
  queue      text NOT NULL,
  how        text NOT NULL CHECK (how IN ('stage', 'forward', 'escalate')),
  reason     text,
  -- Who sent it here: a key, or null for the events themselves. Never a reviewer.
  sent_by    text,
  previous   bigint REFERENCES queue_stay,
  since      timestamptz NOT NULL,
  since_on   date NOT NULL,
  until      timestamptz,
  claimed_by text,
  claimed_at timestamptz
);
CREATE UNIQUE INDEX queue_stay_one_open ON queue_stay (case_id) WHERE until IS NULL;
CREATE INDEX queue_stay_open ON queue_stay (queue, since_on, id) WHERE until IS NULL;
CREATE INDEX queue_stay_case ON queue_stay (case_id, id);
ALTER TABLE queue_stay ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON queue_stay TO overread_projector, overread_office, overread_state, overread_service;
GRANT SELECT ON queue_stay TO overread_reviewer, overread_auditor;
CREATE POLICY every ON queue_stay TO overread_projector, overread_office, overread_state, overread_service
  USING (true) WITH CHECK (true);
CREATE POLICY every_read ON queue_stay FOR SELECT TO overread_auditor USING (true);
CREATE POLICY own ON queue_stay FOR SELECT TO overread_reviewer
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = queue_stay.case_id));

-- Claims and releases of a stay, as they came.
CREATE TABLE queue_act (
  id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stay   bigint NOT NULL REFERENCES queue_stay,
  act    text NOT NULL CHECK (act IN ('claim', 'release')),
  by     text NOT NULL,
  at     timestamptz NOT NULL,
  reason text
);
CREATE INDEX queue_act_stay ON queue_act (stay, id);
ALTER TABLE queue_act ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON queue_act TO overread_office, overread_state, overread_service;
CREATE POLICY every ON queue_act TO overread_office, overread_state, overread_service USING (true) WITH CHECK (true);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON queue_act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The clocks of a case as they stood when they were last computed; lists ask for it.
CREATE TABLE case_clock (
  case_id text NOT NULL,
  clock   text NOT NULL,
  number  integer NOT NULL,
  actor   text NOT NULL,
  kind    text NOT NULL,
  status  text NOT NULL,
  due     text NOT NULL,
  due_on  date NOT NULL,
  section text,
  PRIMARY KEY (case_id, clock, number)
);
CREATE INDEX case_clock_due ON case_clock (due_on, case_id) WHERE status IN ('running', 'overdue');
ALTER TABLE case_clock ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON case_clock TO overread_office, overread_state;
GRANT SELECT, INSERT, DELETE ON case_clock TO overread_service;
GRANT SELECT ON case_clock TO overread_reviewer;
CREATE POLICY own ON case_clock FOR SELECT TO overread_reviewer
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = case_clock.case_id));
CREATE POLICY every ON case_clock TO overread_office, overread_state, overread_service USING (true) WITH CHECK (true);
