-- Emergency access ("break the glass"): an administrator, who sees no case, reads one; a medical director, who knows reviewers
-- by key, learns who reviews one. With a reason, for an hour, and everybody who could do it is told. Rows are never removed.
CREATE TABLE emergency_access (
  id         text PRIMARY KEY,
  case_id    text NOT NULL,
  person     text NOT NULL,
  role       text NOT NULL CHECK (role IN ('administrator', 'medical-director')),
  opens      text NOT NULL CHECK ((role = 'administrator' AND opens = 'case') OR (role = 'medical-director' AND opens = 'reviewer')),
  reason     text NOT NULL CHECK (length(reason) >= 20),
  begun_at   timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at <= begun_at + interval '1 hour'),
  ended_at   timestamptz,
  ended_by   text
);
CREATE INDEX emergency_access_begun ON emergency_access (begun_at, id);
ALTER TABLE emergency_access ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON emergency_access TO overread_administrator, overread_office, overread_service, overread_auditor;
CREATE POLICY every ON emergency_access FOR SELECT TO overread_administrator, overread_service, overread_auditor USING (true);
-- Of the office only the medical director looks here.
CREATE POLICY director ON emergency_access FOR SELECT TO overread_office
  USING (current_setting('overread.role', true) = 'medical-director');

-- Begins an access for whom the transaction works, and enters the work of telling the others. False where there is no such case.
CREATE FUNCTION begin_emergency(access text, of_case text, why text, at timestamptz, until timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
DECLARE
  as_role text := current_setting('overread.role', true);
BEGIN
  IF NOT EXISTS (SELECT FROM case_file f WHERE f.case_id = of_case) THEN RETURN false; END IF;
  -- Any other role fails at the rule of the table.
  INSERT INTO emergency_access (id, case_id, person, role, opens, reason, begun_at, expires_at)
    VALUES (access, of_case, person(), as_role, CASE as_role WHEN 'administrator' THEN 'case' ELSE 'reviewer' END, why, at, until);
  INSERT INTO job (kind, key, payload, run_at)
    VALUES ('emergency-notice', access, jsonb_build_object('access', access), at);
  RETURN true;
END
$$;

-- Ends an access, whoever began it; false where it has ended.
CREATE FUNCTION end_emergency(access text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
BEGIN
  IF current_setting('overread.role', true) NOT IN ('administrator', 'medical-director') THEN RETURN false; END IF;
  UPDATE emergency_access e SET ended_at = at, ended_by = person() WHERE e.id = access AND e.ended_at IS NULL AND e.expires_at > at;
  RETURN FOUND;
END
$$;

-- The case of an access that lives, for whom it was given.
CREATE FUNCTION emergency_case(access text, at timestamptz) RETURNS TABLE (case_id text, state text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = overread, pg_temp AS $$
  SELECT f.case_id, f.state::text FROM emergency_access e JOIN case_file f ON f.case_id = e.case_id
   WHERE e.id = access AND e.person = person() AND e.opens = 'case' AND e.ended_at IS NULL AND e.expires_at > at
$$;
CREATE FUNCTION emergency_events(access text, at timestamptz) RETURNS TABLE (body text, hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = overread, pg_temp AS $$
  SELECT v.body, v.hash FROM emergency_access e JOIN case_event v ON v.case_id = e.case_id
   WHERE e.id = access AND e.person = person() AND e.opens = 'case' AND e.ended_at IS NULL AND e.expires_at > at
   ORDER BY v.version
$$;

-- Who reviews the case now.
CREATE FUNCTION emergency_reviewer(access text, at timestamptz)
RETURNS TABLE (case_id text, reviewer text, names jsonb, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = overread, pg_temp AS $$
  SELECT e.case_id, r.id, r.record -> 'names', c.email
    FROM emergency_access e
    LEFT JOIN case_member m ON m.case_id = e.case_id AND m.relation = 'reviewer' AND m.until IS NULL
    LEFT JOIN reviewer_identity.reviewer r ON 'reviewer:' || r.id = m.member
    LEFT JOIN people.account a ON a.reviewer = r.id
    LEFT JOIN reviewer_identity.contact c ON c.account = a.id
   WHERE e.id = access AND e.person = person() AND e.opens = 'reviewer' AND e.ended_at IS NULL AND e.expires_at > at
$$;

REVOKE ALL ON FUNCTION begin_emergency(text, text, text, timestamptz, timestamptz), end_emergency(text, timestamptz),
  emergency_case(text, timestamptz), emergency_events(text, timestamptz), emergency_reviewer(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_emergency(text, text, text, timestamptz, timestamptz), end_emergency(text, timestamptz)
  TO overread_administrator, overread_office;
GRANT EXECUTE ON FUNCTION emergency_case(text, timestamptz), emergency_events(text, timestamptz) TO overread_administrator;
GRANT EXECUTE ON FUNCTION emergency_reviewer(text, timestamptz) TO overread_office;
