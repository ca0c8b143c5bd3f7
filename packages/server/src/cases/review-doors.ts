import { appealGrounds } from '@overread/engine/case';
import { z } from 'zod';
import { date, itemNumber, key, letter, nothingElse, roles, sentBy, sha256, words } from './bodies/values.ts';
import { type CommandDoor, door } from './command-type.ts';

const directory = { needsDirectory: true };

/** The review itself. */
export const reviewDoors: readonly CommandDoor[] = [
  door('propose-reviewer', 'Draws a reviewer from those who may review the case.', nothingElse, directory),
  door(
    'attest',
    'The reviewer signs every line before the record opens.',
    z.strictObject({ lines: z.record(key, z.boolean()) }),
    directory,
  ),
  door('refuse-review', 'The reviewer gives the case back.', z.strictObject({ why: words })),
  door('replace-reviewer', 'The case is taken from a reviewer.', z.strictObject({ why: words })),
  door(
    'record-exception',
    'The medical director sets a judgement of fitness aside, with the reason.',
    z.strictObject({ rule: key, reviewer: key, party: key.nullable(), reason: words }),
  ),
  door(
    'write-summary',
    'The summary of the record, with the documents it draws on.',
    z.strictObject({ sha256, documents: z.array(key).max(10_000) }),
  ),
  door(
    'decide-item',
    'Decides one disputed item, with citation and reasons.',
    z.strictObject({
      item: itemNumber,
      decision: z.enum(['upheld', 'overturned']),
      citations: z.array(words).max(200),
      noCitation: words.nullable(),
      rationale: words,
    }),
  ),
  door('submit-draft', 'Hands in the letter with what the checks found in it.', z.strictObject({ letter }), directory),
  door(
    'answer-finding',
    'Answers what a check found; the answer is kept with the letter.',
    z.strictObject({ finding: key, answer: z.enum(['not-a-defect', 'accepted']), reason: words }),
  ),
  door('return-draft', 'The medical director sends the draft back.', z.strictObject({ why: words })),
];

/** From the letter on. */
export const determinationDoors: readonly CommandDoor[] = [
  door('issue', 'Issues the determination.', z.strictObject({ letter }), directory),
  door(
    'serve',
    'The determination was mailed to the parties.',
    z.strictObject({ mailedOn: date, by: sentBy, to: roles }),
  ),
  door(
    'amend',
    'Corrects a clerical error of an issued letter.',
    z.strictObject({ letter, what: words, changesDecision: z.boolean() }),
  ),
  door(
    'implement',
    'The claims administrator authorized or reimbursed an item.',
    z.strictObject({ item: itemNumber, how: z.enum(['authorized', 'reimbursed']), doneOn: date }),
  ),
  door(
    'publish',
    'Publishes the letter without anything that identifies a person or firm.',
    z.strictObject({ letter, redactedBy: key }),
  ),
  door(
    'appeal',
    'A verified appeal to the Appeals Board.',
    z.strictObject({ filedOn: date, verified: z.boolean(), of: z.enum(['determination', 'ineligibility']) }),
  ),
  door(
    'decide-appeal',
    'The Appeals Board leaves the decision standing or sets it aside.',
    z.strictObject({
      setAside: z.boolean(),
      ground: z.enum(appealGrounds).nullable(),
      fact: words.nullable(),
      decidedOn: date,
    }),
  ),
  door(
    'send-to-new-review',
    'The dispute goes to another organisation or another reviewer.',
    z.strictObject({ organisation: words.nullable(), whySame: words.nullable() }),
  ),
];
