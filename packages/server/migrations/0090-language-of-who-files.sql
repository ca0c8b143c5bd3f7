-- Whoever files is written to in the language in which he filed, from the first letter on. Written with the application.
GRANT INSERT ON party_contact TO overread_projector;
CREATE POLICY filed ON party_contact FOR INSERT TO overread_projector WITH CHECK (true);
