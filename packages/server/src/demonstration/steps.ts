import { createHash } from 'node:crypto';
import { attestation } from '@overread/engine/law/reviewer';
import { caseForReview } from '@overread/engine/case';
import { dayOf, isoOf } from '@overread/engine/dates';
import type { Letter } from '@overread/engine/letter';
import type { CaseScript } from './case-script.ts';
import { type Complaint, denial, progressNotes } from './records.ts';

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const everyone = ['claims-administrator', 'employee', 'requesting-physician'];

/** One disputed treatment of the demonstration. */
export interface Dispute extends Complaint {
  readonly bodyParts: readonly string[];
  readonly icd: string;
  readonly age: number;
  readonly sex: 'male' | 'female';
  readonly decision: 'upheld' | 'overturned';
  readonly rationale: string;
  readonly citation: string;
}

/** An invented number of the claim, the same for the same story. */
const claimNumberOf = (name: string): string =>
  `HC-24-${String(Number.parseInt(sha(name).slice(0, 8), 16) % 100_000).padStart(5, '0')}`;

/** How long before the application utilization review decided. */
const denied = 9;

export async function file(
  play: CaseScript,
  dispute: Dispute,
  priority: 'standard' | 'expedited' = 'standard',
): Promise<void> {
  const before = (days: number): string => isoOf(dayOf(play.on) - days);
  await play.file({
    application: {
      receivedOn: play.on,
      channel: 'mail',
      applicant: 'employee',
      employee: play.who('employee').id,
      physician: play.who('requesting-physician').id,
      injuryOn: dispute.injuryOn,
      urDecisionOn: before(denied),
      urServedOn: before(denied),
      claimNumber: claimNumberOf(play.name),
    },
    priority,
    items: [
      {
        number: 1,
        text: dispute.request,
        treatment: null,
        category: null,
        subcategory: null,
        bodyParts: dispute.bodyParts,
      },
    ],
    parties: [
      { id: play.who('employee').id, role: 'employee', name: dispute.patient, person: true },
      { id: 'harbor-claims', role: 'claims-administrator', name: 'Harbor Claims Services', person: false },
      { id: play.who('requesting-physician').id, role: 'requesting-physician', name: dispute.physician, person: true },
      { id: 'redwood-freight', role: 'employer', name: 'Redwood Freight (invented)', person: false },
    ],
    diagnoses: [dispute.icd],
  });
}

export async function complete(play: CaseScript): Promise<void> {
  play.later(1);
  await play.command('intake', 'complete-application', { signed: true, urDecisionAttached: true });
}

export async function eligible(play: CaseScript): Promise<void> {
  play.later(2);
  await play.command('state', 'find-eligible', { items: [{ number: 1, ground: null, why: '' }] });
}

export async function assign(play: CaseScript): Promise<void> {
  play.later(1);
  await play.command('coordinator', 'assign', { by: 'electronic', to: everyone });
}

/** The decision of utilization review, as it comes with the application. */
export async function decisionWithIt(play: CaseScript, dispute: Dispute): Promise<void> {
  const urOn = isoOf(dayOf(play.on) - denied);
  await play.upload(
    'intake',
    'ur-decision',
    'Utilization review decision',
    'Harbor Claims Services',
    denial(dispute, urOn),
  );
}

/** The decision of utilization review and the records; answers the keys of both. */
export async function records(play: CaseScript, dispute: Dispute, pages: number): Promise<string[]> {
  play.later(4);
  const urOn = isoOf(dayOf(play.on) - 17);
  return [
    await play.upload(
      'claims-administrator',
      'ur-decision',
      'Utilization review decision',
      'Harbor Claims Services',
      denial(dispute, urOn),
    ),
    await play.upload(
      'claims-administrator',
      'medical-record',
      `Progress reports, ${dispute.region}`,
      dispute.physician,
      progressNotes(dispute, pages, isoOf(dayOf(urOn) - 6)),
    ),
  ];
}

export async function recordsComplete(play: CaseScript): Promise<void> {
  play.later(1);
  await play.command('coordinator', 'complete-records', { receivedOn: play.on });
}

export async function propose(play: CaseScript): Promise<void> {
  play.later(1);
  await play.command('coordinator', 'propose-reviewer');
}

export async function attest(play: CaseScript): Promise<void> {
  play.later(1);
  const state = await play.state();
  const { lines } = attestation(caseForReview(state), play.on);
  await play.command('reviewer', 'attest', { lines: Object.fromEntries(lines.map(({ rule }) => [rule, true])) });
}

const summaryOf = ({ age, sex, injuryOn, region, physician }: Dispute): string =>
  `This is a ${age}-year-old ${sex} with an injury of ${injuryOn} to the ${region}. ${physician} reports pain since the injury, home exercise on most days and modified duty. Straight leg raise is negative on both sides and gait is normal.`;

export async function decide(play: CaseScript, dispute: Dispute, documents: readonly string[]): Promise<void> {
  play.later(3);
  await play.command('reviewer', 'write-summary', { sha256: sha(summaryOf(dispute)), documents });
  await play.command('reviewer', 'decide-item', {
    item: 1,
    decision: dispute.decision,
    citations: [dispute.citation],
    noCitation: null,
    rationale: dispute.rationale,
  });
}

/** The letter is drafted from what the case knows, saved and handed in. */
export async function submit(play: CaseScript, dispute: Dispute): Promise<void> {
  play.later(1);
  const path = `/api/v1/cases/${play.id}/determination/draft`;
  // The reviewer may not read it any more where the case goes on after it was issued.
  const draft = await play.ask<{ version: number; letter: Letter }>('service', 'GET', path);
  const needed = dispute.decision === 'overturned';
  const conclusionText = `Therefore, the request is ${needed ? '' : 'not '}medically necessary.`;
  const side = { text: dispute.citation, basis: 'mtus', citations: [] };
  const letter = {
    ...draft.letter,
    dates: { ...draft.letter.dates, decision: play.on },
    patient: { age: dispute.age, sex: dispute.sex, dateOfInjury: dispute.injuryOn },
    summary: { text: summaryOf(dispute) },
    statement: {
      text: 'The reviewer has no affiliation with the employer, employee, providers or the claims administrator.',
    },
    outcome: needed ? 'overturn' : 'uphold',
    items: draft.letter.items.map((item) => ({
      ...item,
      claimsAdministrator: side,
      reviewer: side,
      rationale: { text: `${dispute.rationale} ${conclusionText}` },
      conclusion: needed ? 'medically-necessary' : 'not-medically-necessary',
      conclusionText,
    })),
  };
  // Saved already where the case goes on after an interruption.
  const saved =
    draft.version > 0
      ? draft
      : await play.ask<{ version: number }>('reviewer', 'POST', path, { body: { letter }, version: draft.version });
  await play.write('reviewer', 'determination/submit', { draft: saved.version });
}

export async function issue(play: CaseScript): Promise<void> {
  play.later(1);
  const { draft } = await play.state();
  await play.write('medical-director', 'determination/issue', { sha256: draft?.letter.sha256 });
}

export async function serve(play: CaseScript): Promise<void> {
  await play.command('service', 'serve', { mailedOn: play.on, by: 'mail', to: [...everyone, 'state'] });
}
