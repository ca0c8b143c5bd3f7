-- Making an account needs no look at the hashes: an administrator could have tried an address against each reviewer's.
REVOKE SELECT ON people.sign_in_name FROM overread_administrator;
