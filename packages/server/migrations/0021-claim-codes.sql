-- A code on a paper letter: whoever holds it follows one case, read only, or claims the case into an account of his own.
CREATE TABLE people.claim_code (
  id         text PRIMARY KEY,
  code_hash  text NOT NULL UNIQUE,
  case_id    text NOT NULL,
  role       text NOT NULL CHECK (role IN ('employee', 'representative', 'requesting-physician')),
  made_by    text NOT NULL,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  claimed_by text REFERENCES people.account,
  claimed_at timestamptz
);
CREATE INDEX claim_code_case ON people.claim_code (case_id);
GRANT SELECT ON people.claim_code TO overread_server;

-- The office makes codes and cannot read them. The code is a member of its case, so that row-level security knows it.
CREATE FUNCTION make_claim_code(code text, hash text, of_case text, as_role text, at timestamptz, until timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM case_file f WHERE f.case_id = of_case) THEN
    RAISE EXCEPTION 'There is no case %.', of_case USING ERRCODE = 'foreign_key_violation';
  END IF;
  INSERT INTO people.claim_code (id, code_hash, case_id, role, made_by, made_at, expires_at)
    VALUES (code, hash, of_case, as_role, person(), at, until);
  INSERT INTO case_member (case_id, member, relation, since) VALUES (of_case, 'person:claim-code:' || code, 'claim-code', at);
END
$$;

-- Makes the holder's account a member of the case and ends the code. False where the code was used, ended or withdrawn.
CREATE FUNCTION claim_case(code text, into_account text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
DECLARE
  held people.claim_code%ROWTYPE;
BEGIN
  SELECT c.* INTO held FROM people.claim_code c WHERE c.id = code FOR UPDATE;
  IF NOT FOUND OR held.claimed_at IS NOT NULL OR held.expires_at <= at THEN RETURN false; END IF;
  IF NOT EXISTS (SELECT FROM people.account a WHERE a.id = into_account AND a.role = held.role) THEN RETURN false; END IF;
  UPDATE case_member m SET until = at
   WHERE m.case_id = held.case_id AND m.member = 'person:claim-code:' || code AND m.until IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE people.claim_code c SET claimed_by = into_account, claimed_at = at WHERE c.id = code;
  INSERT INTO case_member (case_id, member, relation, since)
    VALUES (held.case_id, 'person:' || into_account, 'claimed-' || held.role, at)
    ON CONFLICT (case_id, member, relation) DO UPDATE SET until = NULL;
  RETURN true;
END
$$;

-- Ends a membership that came by a code; those of the application end with its events only.
CREATE FUNCTION end_claim(of_case text, of_member text, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = overread, pg_temp AS $$
BEGIN
  UPDATE case_member m SET until = at
   WHERE m.case_id = of_case AND m.member = of_member AND m.until IS NULL
     AND (m.relation = 'claim-code' OR m.relation LIKE 'claimed-%');
  RETURN FOUND;
END
$$;

REVOKE ALL ON FUNCTION make_claim_code(text, text, text, text, timestamptz, timestamptz), claim_case(text, text, timestamptz),
  end_claim(text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_claim_code(text, text, text, text, timestamptz, timestamptz) TO overread_office, overread_service;
GRANT EXECUTE ON FUNCTION end_claim(text, text, timestamptz) TO overread_office, overread_service;
GRANT EXECUTE ON FUNCTION claim_case(text, text, timestamptz) TO overread_server;
