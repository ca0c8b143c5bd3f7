import { screeningPoints } from '@overread/engine/case';
import { z } from 'zod';
import { earlierPart, party } from './bodies/party.ts';
import { date, itemNumber, key, words } from './bodies/values.ts';
import { type CommandDoor, door } from './command-type.ts';

/** From the application to the finding on eligibility. */
export const intakeDoors: readonly CommandDoor[] = [
  door(
    'complete-application',
    'Notes that the form is signed and the utilization review decision is with it.',
    z.strictObject({ signed: z.boolean(), urDecisionAttached: z.boolean() }),
  ),
  door(
    'screen-point',
    'Screens one point of eligibility: flags it for the State, or finds nothing.',
    z.strictObject({ point: z.enum(screeningPoints), flagged: z.boolean(), note: words }),
  ),
  door(
    'answer-point',
    "The State's answer to a flagged point.",
    z.strictObject({ point: key, stands: z.boolean(), note: words }),
  ),
  door(
    'ask-information',
    'Asks for what is missing before eligibility is decided.',
    z.strictObject({ id: key, of: key, what: words }),
  ),
  door('receive-information', 'Notes that what was asked for has come.', z.strictObject({ id: key, receivedOn: date })),
  door(
    'find-eligible',
    'The State finds the application eligible, item by item.',
    z.strictObject({
      items: z.array(z.strictObject({ number: itemNumber, ground: key.nullable(), why: words })).max(500),
    }),
  ),
  door(
    'find-ineligible',
    'The State finds the whole application ineligible, with the ground.',
    z.strictObject({ ground: key, why: words, original: key.nullable() }),
  ),
  door('defer', 'Defers the review while liability is disputed.', z.strictObject({ why: words })),
  door('end-deferral', 'Ends the deferral: liability is settled.', z.strictObject({ noticeServedOn: date })),
  door('name-party', 'Names a party that becomes known.', z.strictObject({ party, earlier: earlierPart.nullable() })),
  door(
    'change-claims-administrator',
    'Another claims administrator is responsible from a day on.',
    z.strictObject({ party, effectiveOn: date }),
  ),
  door('withdraw', 'The employee takes the application back.', z.strictObject({ why: words })),
];
