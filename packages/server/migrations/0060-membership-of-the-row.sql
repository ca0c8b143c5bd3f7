-- Whether a person belongs to the case of a row is looked up for that row. Without OFFSET the planner may gather all cases
-- of the person first, for every query: an organization has a hundred thousand. Lists name the cases of the person
-- themselves and begin with these.
ALTER POLICY own ON case_file
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = case_file.case_id OFFSET 0));
ALTER POLICY own ON case_event
  USING (EXISTS (SELECT FROM case_member m WHERE m.case_id = case_event.case_id OFFSET 0));
ALTER POLICY begin_or_own ON case_event
  WITH CHECK (version = 1 OR EXISTS (SELECT FROM case_member m WHERE m.case_id = case_event.case_id OFFSET 0));
ALTER POLICY own_act ON case_event
  WITH CHECK (EXISTS (SELECT FROM case_member m WHERE m.case_id = case_event.case_id OFFSET 0));
