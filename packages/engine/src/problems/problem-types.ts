/**
 * The one list of problem types. The id is stable for ever: scripts and the API depend on it. The title says in one
 * line what is wrong and is the same each time; what was found, where, and what to do stands in each problem.
 * Add a room's types below the others, grouped by room.
 */
export const problemTypes = {
  // documents: a file that cannot be read
  'file-missing': 'There is no such file',
  'file-is-folder': 'This is a folder, not a file',
  'file-not-regular': 'This is not a regular file',
  'file-unreadable': 'The file cannot be opened',
  'file-empty': 'The file is empty',
  'file-too-large': 'The file is too large',
  'file-kind-unknown': 'The file is neither PDF, DOCX nor plain text',
  'pdf-password': 'The PDF asks for a password',
  'pdf-security-unsupported': 'The PDF is protected in a way that cannot be opened',
  'pdf-damaged': 'The PDF is damaged',
  'pdf-rebuilt': 'The PDF is damaged and was put together again',
  'docx-damaged': 'The DOCX is damaged',
  'document-without-text': 'The document holds no text',
  'document-too-many-pages': 'The document has too many pages',
  'page-unreadable': 'A page cannot be read',
  'page-without-text': 'A page gives no text',
  'time-exceeded': 'Reading the file took too long',
  'memory-exceeded': 'Reading the file took too much memory',
  'poppler-missing': 'pdftotext is not installed',
  'json-damaged': 'The file is not JSON',
  'reader-failed': 'The reader itself failed',
  // letter: a text that cannot be read as a letter
  'letter-empty': 'There is no text to read',
  'letter-unknown': 'This is no determination letter of a known format',
  // documents: a letter that cannot be written, or read from JSON
  'letter-unprintable': 'The letter holds a character that cannot be shown',
  'letter-writer-failed': 'The writer itself failed',
  'letter-json-invalid': 'This is not a letter as JSON',
  // documents: a notice that cannot be written
  'notice-unprintable': 'The notice holds a character that cannot be shown',
  'notice-writer-failed': 'The writer of notices failed',
  // server: it cannot start
  'configuration-invalid': 'A setting of the server is not valid',
  'address-in-use': 'The address of the server is taken',
  'data-folder-in-use': 'Another server works in this data folder',
  'data-folder-unreachable': 'The database cannot reach the data folder',
  'data-folder-path-too-long': 'The path of the data folder is too long',
  'data-folder-other-version': 'The data folder belongs to another version of PostgreSQL',
  'database-missing': 'There is no PostgreSQL for this machine',
  'database-not-started': 'The database did not start',
  'database-unreachable': 'The database cannot be reached',
  'database-version': 'This version of PostgreSQL is not supported',
  'migration-changed': 'A migration that has run was changed',
  'migration-unknown': 'The database is newer than this server',
  'migration-failed': 'A migration failed',
  // server: a request that cannot be answered
  'sign-in-needed': 'Nobody is signed in',
  'not-allowed': 'This is not for your role',
  'not-found': 'There is nothing here for you',
  'request-malformed': 'The request cannot be read',
  'request-invalid': 'The request does not hold what it must',
  'request-too-large': 'The request is too large',
  'media-type-unsupported': 'The request is in a form that is not taken here',
  'too-many-requests': 'Too many requests',
  'cursor-invalid': 'The cursor is not one of ours',
  'idempotency-key-needed': 'The request has no idempotency key',
  'idempotency-key-reused': 'The idempotency key was used for another request',
  'idempotency-in-progress': 'The same request is still being worked on',
  'version-needed': 'The request does not say which version it was made for',
  'version-moved': 'Someone else was faster',
  'rule-refused': 'A rule of the review refuses this',
  'audit-missing': 'Case data was touched without a line in the audit',
  'server-busy': 'The server cannot answer now',
  'server-stopping': 'The server is stopping',
  'server-failed': 'The server itself failed',
} as const satisfies Record<string, string>;

export type ProblemType = keyof typeof problemTypes;
