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
  'reader-failed': 'The reader itself failed',
  // letter: a text that cannot be read as a letter
  'letter-empty': 'There is no text to read',
  'letter-unknown': 'This is no determination letter of a known format',
  // documents: a letter that cannot be written, or read from JSON
  'letter-unprintable': 'The letter holds a character that cannot be shown',
  'letter-writer-failed': 'The writer itself failed',
  'letter-json-invalid': 'This is not a letter as JSON',
} as const satisfies Record<string, string>;

export type ProblemType = keyof typeof problemTypes;
