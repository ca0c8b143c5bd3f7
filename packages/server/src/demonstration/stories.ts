import type { CaseScript } from './case-script.ts';
import { imaging, injection, therapy } from './disputes.ts';
import * as step from './steps.ts';

/** A case of the demonstration: where it stands, when it came, and what happened after the application. */
export interface Story {
  readonly name: string;
  readonly receivedDaysAgo: number;
  readonly of: step.Dispute;
  readonly priority?: 'standard' | 'expedited';
  readonly play: (script: CaseScript) => Promise<void>;
}

/** A review up to the given step; the number is how many pages the records have. */
const reviewed = (
  dispute: step.Dispute,
  pages: number,
  ...after: ((script: CaseScript, documents: string[]) => Promise<void>)[]
): Pick<Story, 'of' | 'play'> => ({
  of: dispute,
  async play(script) {
    await step.complete(script);
    await step.eligible(script);
    await step.assign(script);
    const documents = await step.records(script, dispute, pages);
    await step.recordsComplete(script);
    for (const one of after) await one(script, documents);
  },
});
const decided = (dispute: step.Dispute) => [
  step.propose,
  step.attest,
  (script: CaseScript, documents: string[]) => step.decide(script, dispute, documents),
];
const issued = (dispute: step.Dispute) => [
  ...decided(dispute),
  (script: CaseScript) => step.submit(script, dispute),
  step.issue,
];

const nothing = (): Promise<void> => Promise.resolve();

/** One case in every state, the oldest first. */
export const stories: readonly Story[] = [
  {
    name: 'appealed',
    receivedDaysAgo: 75,
    ...reviewed(imaging, 12, ...issued(imaging), step.serve, async (script) => {
      script.later(14);
      await script.command('employee', 'appeal', { filedOn: script.on, verified: true, of: 'determination' });
    }),
  },
  {
    name: 'published',
    receivedDaysAgo: 70,
    ...reviewed(therapy, 8, ...issued(therapy), step.serve, async (script) => {
      script.later(30);
      await script.command('publisher', 'publish', {
        letter: { id: 'L-published', sha256: step.sha('published letter') },
        redactedBy: 'redactor-1',
      });
    }),
  },
  {
    name: 'implemented',
    receivedDaysAgo: 60,
    ...reviewed(injection, 6, ...issued(injection), step.serve, async (script) => {
      script.later(3);
      await script.command('claims-administrator', 'implement', { item: 1, how: 'authorized', doneOn: script.on });
    }),
  },
  { name: 'served', receivedDaysAgo: 40, ...reviewed(therapy, 60, ...issued(therapy), step.serve) },
  { name: 'issued', receivedDaysAgo: 17, ...reviewed(imaging, 5, ...issued(imaging)) },
  {
    name: 'returned',
    receivedDaysAgo: 20,
    ...reviewed(
      therapy,
      5,
      ...decided(therapy),
      (script) => step.submit(script, therapy),
      async (script) => {
        script.later(1);
        await script.command('medical-director', 'return-draft', {
          why: 'Name the visit at which flexion was measured.',
        });
      },
    ),
  },
  {
    name: 'handed in',
    receivedDaysAgo: 19,
    ...reviewed(injection, 9, ...decided(injection), (script) => step.submit(script, injection)),
  },
  { name: 'being decided', receivedDaysAgo: 18, ...reviewed(therapy, 200, ...decided(therapy)) },
  { name: 'reviewer proposed', receivedDaysAgo: 12, ...reviewed(imaging, 7, step.propose) },
  { name: 'records complete', receivedDaysAgo: 10, ...reviewed(injection, 10) },
  {
    name: 'terminated',
    receivedDaysAgo: 25,
    ...reviewed(imaging, 5, async (script, documents) => {
      script.later(1);
      await script.command('coordinator', 'terminate', {
        items: [1],
        ground: 'authorized',
        happenedOn: script.on,
        document: documents[0],
        why: 'The administrator authorized the request in writing.',
      });
    }),
  },
  {
    name: 'waiting for records',
    receivedDaysAgo: 8,
    of: therapy,
    async play(script) {
      await step.complete(script);
      await step.eligible(script);
      await step.assign(script);
    },
  },
  {
    name: 'records late',
    receivedDaysAgo: 35,
    of: imaging,
    async play(script) {
      await step.complete(script);
      await step.eligible(script);
      await step.assign(script);
    },
  },
  {
    name: 'ineligible',
    receivedDaysAgo: 15,
    of: injection,
    async play(script) {
      await step.complete(script);
      script.later(2);
      await script.command('intake', 'screen-point', {
        point: 'liability',
        flagged: true,
        note: 'The decision says that liability for the shoulder is disputed.',
      });
      await script.command('state', 'find-ineligible', {
        ground: 'CNC',
        why: 'The decision asks for a report and decides nothing on necessity.',
        original: null,
      });
    },
  },
  {
    name: 'deferred',
    receivedDaysAgo: 14,
    of: injection,
    async play(script) {
      await step.complete(script);
      await script.command('intake', 'screen-point', {
        point: 'liability',
        flagged: true,
        note: 'The administrator disputes liability for the injury.',
      });
      await script.command('state', 'answer-point', {
        point: 'liability',
        stands: true,
        note: 'The whole claim is disputed.',
      });
      script.later(1);
      await script.command('state', 'defer', { why: 'Liability is before the Appeals Board.' });
    },
  },
  {
    name: 'information asked',
    receivedDaysAgo: 6,
    of: imaging,
    async play(script) {
      await step.complete(script);
      await script.command('state', 'ask-information', {
        id: 'Q-1',
        of: 'claims-administrator',
        what: 'On which day was the decision served on the employee?',
      });
    },
  },
  {
    name: 'withdrawn',
    receivedDaysAgo: 11,
    of: therapy,
    async play(script) {
      await step.complete(script);
      script.later(2);
      await script.command('employee', 'withdraw', { why: 'The treatment is no longer wanted.' });
    },
  },
  {
    name: 'eligible',
    receivedDaysAgo: 5,
    of: therapy,
    async play(script) {
      await step.complete(script);
      await step.eligible(script);
    },
  },
  {
    name: 'screened',
    receivedDaysAgo: 3,
    of: imaging,
    async play(script) {
      await step.decisionWithIt(script, imaging);
      await step.complete(script);
    },
  },
  {
    name: 'filed again',
    receivedDaysAgo: 3,
    of: imaging,
    async play(script) {
      await step.decisionWithIt(script, imaging);
      await step.complete(script);
      await script.command('intake', 'screen-point', {
        point: 'duplicate',
        flagged: true,
        note: 'The same treatment and the same decision as an application received on the same day.',
      });
    },
  },
  { name: 'received', receivedDaysAgo: 1, of: therapy, play: nothing },
  { name: 'received, expedited', receivedDaysAgo: 1, of: injection, priority: 'expedited', play: nothing },
];
