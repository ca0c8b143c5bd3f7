-- Reads of cases, many in one statement: role, person, row and audit line of each, and one commit for all of them. Each read
-- runs under the row-level security of its own person; a case that he may not see gives no row and no line.
-- One function a role, because a plan that rests on row-level security holds for one role only and would be made anew.
DO $do$
DECLARE
  face text;
BEGIN
  FOREACH face IN ARRAY ARRAY['party', 'reviewer', 'office', 'state', 'service'] LOOP
    EXECUTE format($make$
      CREATE FUNCTION read_cases_as_%1$s(reads json) RETURNS TABLE (place integer, version integer, state text)
      LANGUAGE plpgsql AS $body$
      DECLARE
        one record;
      BEGIN
        -- Until the transaction ends, which is with this statement.
        PERFORM set_config('role', 'overread_%1$s', true);
        FOR one IN SELECT * FROM json_to_recordset(reads) AS r (place integer, person text, role text, organization text,
          memberships text, request text, case_id text)
        LOOP
          PERFORM set_config('overread.person', one.person, true), set_config('overread.role', one.role, true),
            set_config('overread.organization', coalesce(one.organization, ''), true),
            set_config('overread.memberships', one.memberships, true);
          RETURN QUERY
            WITH file AS (SELECT f.version, f.state::text AS state FROM overread.case_file f WHERE f.case_id = one.case_id),
            told AS (
              INSERT INTO overread.audit_event (person, role, organization, request, action, case_id, subject, outcome)
              SELECT one.person, one.role, one.organization, one.request, 'case.read', one.case_id, 'version ' || file.version, 'done'
                FROM file)
            SELECT one.place, file.version, file.state FROM file;
        END LOOP;
      END
      $body$;
      REVOKE ALL ON FUNCTION read_cases_as_%1$s(json) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION read_cases_as_%1$s(json) TO overread_server;
    $make$, face);
  END LOOP;
END
$do$;
