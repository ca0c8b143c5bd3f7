import { z } from 'zod';
import { caseDocument } from './bodies/document.ts';
import { date, itemNumber, key, roles, sentBy, words } from './bodies/values.ts';
import { type CommandDoor, door, preparedDoor } from './command-type.ts';
import { otherCase } from './other-case.ts';

/** Assignment, records, and what changes the course of a case. */
export const recordDoors: readonly CommandDoor[] = [
  door(
    'assign',
    'Notice of assignment and request for information to the parties.',
    z.strictObject({ by: sentBy, to: roles }),
  ),
  door(
    'ask-records',
    'Asks for records; request and answer are copied to all parties.',
    z.strictObject({ id: key, of: key, what: words, copiedToAll: z.boolean() }),
  ),
  door(
    'receive-document',
    'Enters a document that came in.',
    z.strictObject({ document: caseDocument, answers: key.nullable() }),
  ),
  door('complete-records', 'All records needed are in the file.', z.strictObject({ receivedOn: date })),
  door('mark-records-overdue', 'The time for records has run out.', z.strictObject({ dueOn: date, clock: key })),
  door('extend', 'The State allows more time.', z.strictObject({ days: z.int(), why: words })),
  door(
    'convert-to-expedited',
    "The review becomes expedited on the treating physician's certification.",
    z.strictObject({ certification: key, support: z.array(key).max(100) }),
  ),
  preparedDoor(
    'consolidate',
    'Takes another application of the same employee, physician and injury into this case.',
    z.strictObject({ caseNumber: key }),
    async ({ caseNumber }, _loaded, tx) => ({ other: await otherCase(tx, caseNumber) }),
  ),
  door('join-consolidation', 'This application goes on in another case.', z.strictObject({ into: key })),
  door(
    'terminate',
    'Ends the review of items over which there is no dispute any more.',
    z.strictObject({
      items: z.array(itemNumber).max(500),
      ground: z.enum(['authorized', 'settled', 'awarded', 'request-withdrawn']),
      happenedOn: date,
      document: key,
      why: words,
    }),
  ),
];
