import { isoOf, pacificDay, dayOf } from '@overread/engine/dates';
import type { Config } from '../config/index.ts';
import { createServer } from '../http/server.ts';
import type { Person, Store } from '../store/index.ts';
import { CaseScript, header, type Stage } from './case-script.ts';
import { imaging, injection, therapy } from './disputes.ts';
import { type Cast, enterCast } from './people.ts';
import * as step from './steps.ts';

const day = 86_400_000;

/** A case of the demonstration: where it stands, when it came, and what happened. */
export interface Story {
  readonly name: string;
  readonly receivedDaysAgo: number;
  readonly play: (script: CaseScript) => Promise<void>;
}

/** A review up to the given step; the number is how many pages the records have. */
const reviewed =
  (dispute: step.Dispute, pages: number, ...after: ((script: CaseScript, documents: string[]) => Promise<void>)[]) =>
  async (script: CaseScript): Promise<void> => {
    await step.file(script, dispute);
    await step.complete(script);
    await step.eligible(script);
    await step.assign(script);
    const documents = await step.records(script, dispute, pages);
    await step.recordsComplete(script);
    for (const one of after) await one(script, documents);
  };
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

/** One case in every state, the oldest first. */
export const stories: readonly Story[] = [
  {
    name: 'appealed',
    receivedDaysAgo: 75,
    play: reviewed(imaging, 12, ...issued(imaging), step.serve, async (script) => {
      script.later(14);
      await script.command('employee', 'appeal', { filedOn: script.on, verified: true, of: 'determination' });
    }),
  },
  {
    name: 'published',
    receivedDaysAgo: 70,
    play: reviewed(therapy, 8, ...issued(therapy), step.serve, async (script) => {
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
    play: reviewed(injection, 6, ...issued(injection), step.serve, async (script) => {
      script.later(3);
      await script.command('claims-administrator', 'implement', { item: 1, how: 'authorized', doneOn: script.on });
    }),
  },
  { name: 'served', receivedDaysAgo: 40, play: reviewed(therapy, 60, ...issued(therapy), step.serve) },
  { name: 'issued', receivedDaysAgo: 17, play: reviewed(imaging, 5, ...issued(imaging)) },
  {
    name: 'returned',
    receivedDaysAgo: 20,
    play: reviewed(
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
    play: reviewed(injection, 9, ...decided(injection), (script) => step.submit(script, injection)),
  },
  { name: 'being decided', receivedDaysAgo: 18, play: reviewed(therapy, 200, ...decided(therapy)) },
  { name: 'reviewer proposed', receivedDaysAgo: 12, play: reviewed(imaging, 7, step.propose) },
  { name: 'records complete', receivedDaysAgo: 10, play: reviewed(injection, 10) },
  {
    name: 'terminated',
    receivedDaysAgo: 25,
    play: reviewed(imaging, 5, async (script, documents) => {
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
    async play(script) {
      await step.file(script, therapy);
      await step.complete(script);
      await step.eligible(script);
      await step.assign(script);
    },
  },
  {
    name: 'records late',
    receivedDaysAgo: 35,
    async play(script) {
      await step.file(script, imaging);
      await step.complete(script);
      await step.eligible(script);
      await step.assign(script);
    },
  },
  {
    name: 'ineligible',
    receivedDaysAgo: 15,
    async play(script) {
      await step.file(script, injection);
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
    async play(script) {
      await step.file(script, injection);
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
    async play(script) {
      await step.file(script, imaging);
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
    async play(script) {
      await step.file(script, therapy);
      await step.complete(script);
      script.later(2);
      await script.command('employee', 'withdraw', { why: 'The treatment is no longer wanted.' });
    },
  },
  {
    name: 'eligible',
    receivedDaysAgo: 5,
    async play(script) {
      await step.file(script, therapy);
      await step.complete(script);
      await step.eligible(script);
    },
  },
  {
    name: 'screened',
    receivedDaysAgo: 3,
    async play(script) {
      await step.file(script, imaging);
      await step.complete(script);
    },
  },
  { name: 'received', receivedDaysAgo: 1, play: (script) => step.file(script, therapy) },
  { name: 'received, expedited', receivedDaysAgo: 1, play: (script) => step.file(script, injection, 'expedited') },
];

/** What the demonstration made. */
export interface Demonstration {
  readonly cast: Cast;
  /** Case number by the state in which the case is. */
  readonly cases: ReadonlyMap<string, string>;
}

/**
 * Fills a new store with invented cases in every state, their records as PDFs, and one account a role. Everything is done
 * through the API, as people would do it, with the clock turned back; the same day gives the same cases.
 */
export async function seedDemonstration(
  store: Store,
  config: Config,
  now = new Date(),
  told: readonly Story[] = stories,
): Promise<Demonstration> {
  const today = isoOf(pacificDay(now.toISOString()) ?? 0);
  const cast = await enterCast(store, now, isoOf(dayOf(today) - 120));
  let clock = now;
  const app = await createServer({ ...config, logLevel: 'silent', requestsPerMinute: 100_000_000 }, store, {
    clock: () => clock,
    authenticators: [
      {
        name: 'demonstration',
        authenticate: ({ headers }) =>
          Promise.resolve(typeof headers[header] === 'string' ? (JSON.parse(headers[header]) as Person) : null),
      },
    ],
  });
  await app.ready();
  const stage: Stage = {
    app,
    cast,
    today,
    turnBack(days) {
      clock = new Date(now.getTime() - days * day);
    },
  };
  const cases = new Map<string, string>();
  try {
    for (const { name, receivedDaysAgo, play } of told) {
      const script = new CaseScript(stage, name, receivedDaysAgo);
      await play(script);
      cases.set(name, script.id);
    }
  } finally {
    await app.close();
  }
  return { cast, cases };
}
