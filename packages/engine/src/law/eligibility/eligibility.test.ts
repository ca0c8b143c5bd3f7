import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from '../../knowledge/generated/law.ts';
import { dayOf, isoOf } from '../dates/index.ts';
import type { Application } from './application.ts';
import { eligibility } from './eligibility.ts';

const date = fc.integer({ min: dayOf('2013-07-01'), max: dayOf('2027-12-31') }).map(isoOf);
const flag = fc.option(fc.boolean(), { nil: undefined });

/** Applications in which anything may be unknown. */
const anyApplication: fc.Arbitrary<Application> = fc
  .record({
    served: fc.option(date, { nil: undefined }),
    days: fc.integer({ min: 0, max: 60 }),
    signed: flag,
    attached: flag,
    formSupplied: flag,
    disputed: flag,
    agrees: flag,
    as: fc.constantFrom('employee', 'attorney', 'claims-administrator', 'treating-physician', undefined),
    outcome: fc.constantFrom('approved', 'modified', 'denied', 'delayed', 'deferred', undefined),
    reason: fc.constantFrom('medical-necessity', 'information-missing', 'liability', 'other', undefined),
    injury: fc.option(date, { nil: undefined }),
    formulary: flag,
    other: date,
  })
  .map((made): Application => {
    const base = made.served ?? made.other;
    const told = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
    return told({
      id: 'A',
      received: isoOf(dayOf(base) + made.days),
      signed: made.signed,
      dateOfInjury: made.injury,
      filedBy: made.as === undefined ? undefined : { as: made.as },
      decision: told({
        attached: made.attached,
        date: made.served,
        served: made.served,
        formSupplied: made.formSupplied,
        outcome: made.outcome,
        reason: made.reason,
      }),
      liability: told({ disputed: made.disputed, administratorAgrees: made.agrees }),
      items: [told({ id: '1', treatment: 'acupuncture', formulary: made.formulary })],
    }) as Application;
  });

test('every ground is looked at and says why; a result never stands without its reasons', () => {
  fc.assert(
    fc.property(anyApplication, (application) => {
      const { items, result, questions } = eligibility(application, application.received);
      const [item] = items;
      expect(item?.looked.map(({ code }) => code)).toEqual(law.eligibilityGrounds.map(({ code }) => code));
      for (const looked of item?.looked ?? []) expect(looked.because).toMatch(/\.$/);
      expect(result).toBe(item?.result);
      if (result === 'eligible') expect(item?.reasons).toEqual([]);
      else expect(item?.reasons.length).toBeGreaterThan(0);
      if (result === 'ask') {
        expect(questions.length + (item?.conflict.length ?? 0) + (item?.reasons.length ?? 0)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

test('a refusal and a deferral without an order between them always go to a person', () => {
  fc.assert(
    fc.property(anyApplication, (application) => {
      const [item] = eligibility(application, application.received).items;
      const effects = new Set(item?.looked.filter(({ found }) => found === 'holds').map(({ effect }) => effect));
      if (effects.has('ineligible') && effects.has('deferred')) {
        expect(item?.result).toBe('ask');
        expect(item?.conflict.length).toBeGreaterThan(1);
      } else expect(item?.conflict).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('utilization review that may be late never decides', () => {
  const ground = law.eligibilityGrounds.find(({ code }) => code === 'UR_UNTIMELY');
  expect(ground?.versions.map(({ effect }) => effect)).toEqual(['flag']);
  fc.assert(
    fc.property(anyApplication, date, (application, rfaReceived) => {
      const late = {
        ...application,
        decision: { ...application.decision, rfaReceived, review: 'prospective' as const },
      };
      const without = eligibility(application, application.received);
      const withDates = eligibility(late, application.received);
      expect(withDates.result).toBe(without.result);
      for (const { reasons } of withDates.items) expect(reasons).not.toContain('UR_UNTIMELY');
    }),
  );
});

test('never late on or before the last day, whatever else is not known', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 30 }), (served, days) => {
      const application: Application = {
        id: 'A',
        received: isoOf(dayOf(served) + days),
        decision: { date: served, served, servedBy: 'personal' },
        items: [{ id: '1', treatment: 'acupuncture' }],
      };
      const late = eligibility(application, application.received).items[0]?.looked.find(({ code }) => code === 'LATE');
      expect(late?.found).toBe('clear');
    }),
  );
});

test('a result under the regulations of April 2026 says that their text was not seen', () => {
  const application: Application = {
    id: 'A',
    received: '2026-05-04',
    signed: false,
    decision: { date: '2026-04-10', served: '2026-04-10' },
    items: [{ id: '1', treatment: 'acupuncture' }],
  };
  expect(eligibility(application, '2026-05-05').warnings.map(({ code }) => code)).toContain('text-not-seen');
});
