-- Secrets that must be read again lie sealed here; the server seals at start what an earlier version kept plain.
GRANT UPDATE (client_secret) ON people.organization_sign_in TO overread_server;
