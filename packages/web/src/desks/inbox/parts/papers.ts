import type { Messages } from '../../../i18n/messages.ts';
import { type Case, nameOf } from '../../my-case/standing.ts';

type Words = Messages['inbox']['paper'];

const head = (title: string, one: Case, t: Words): string[] => [
  title,
  '',
  `${t.case}: ${one.caseNumber}`,
  `${t.worker}: ${nameOf(one, 'employee') ?? '-'}`,
  `${t.claim}: ${one.application?.claimNumber ?? '-'}`,
  '',
];

/** That copies and a list of all documents were served, for the file of the case. `on` is ISO. */
export function proofOfService(
  one: Case,
  served: { readonly to: readonly string[]; readonly way: string; readonly on: string; readonly by: string },
  documents: readonly { readonly title: string; readonly receivedOn: string; readonly sha256: string }[],
  t: Words,
): string {
  return [
    ...head(t.proof, one, t),
    t.served,
    ...served.to.map((name) => `  ${name}`),
    `${t.by}: ${served.way}`,
    `${t.on}: ${served.on}`,
    '',
    `${t.documents}:`,
    ...documents.map(({ title, receivedOn, sha256 }, at) => `  ${at + 1}. ${title}, ${receivedOn}, SHA-256 ${sha256}`),
    '',
    t.declare,
    `${t.signed}: ${served.by}, ${served.on}`,
    '',
  ].join('\n');
}

/** The written authorization by which the review of treatments ends. */
export function authorization(
  one: Case,
  items: readonly string[],
  signed: { readonly by: string; readonly on: string },
  t: Words,
): string {
  return [
    ...head(t.authorization, one, t),
    t.authorizes,
    ...items.map((text) => `  ${text}`),
    '',
    t.consequence,
    '',
    `${t.signed}: ${signed.by}, ${signed.on}`,
    '',
  ].join('\n');
}

/** A paper as a file of the case. */
export const paperFile = (text: string, name: string): File => new File([text], name, { type: 'text/plain' });
