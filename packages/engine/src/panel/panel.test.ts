import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseForReview, ReviewerRecord } from '../law/reviewer/index.ts';
import { assignRound, panelFor, type PoolMember } from './index.ts';

const on = '2016-03-01';
const specialties = [
  'Orthopedic Surgery',
  'Physical Medicine & Rehabilitation',
  'Family Practice',
  'Dermatology',
  'Psychiatry',
];
const reviewer = (i: number, over: Partial<ReviewerRecord> = {}): ReviewerRecord => ({
  id: `R-${String(i).padStart(3, '0')}`,
  names: [`Given${i} Family${i}`],
  npi: String(1_000_000_000 + i),
  kind: 'MD',
  licences: [{ state: i % 3 === 0 ? 'CA' : 'NV', status: 'active', from: null, to: null, verifiedOn: '2015-01-01' }],
  certifications: [
    {
      specialty: specialties[i % specialties.length] ?? '',
      board: 'ABMS',
      from: null,
      to: null,
      verifiedOn: '2015-01-01',
    },
  ],
  discipline: { entries: [], checkedOn: '2015-01-01' },
  qme: { appointments: i % 17 === 0 ? [{ from: '2010-01-01', to: null }] : [], checkedOn: '2015-01-01' },
  practice: { since: '2001-01-01', hoursPerWeek: 30 },
  ties: {
    employers: [{ name: `Clinic ${i}` }],
    groups: [],
    facilities: [],
    taxIds: [`80-${i}`],
    addresses: [`${i} Oak St, Ukiah, CA 95482`],
  },
  affiliations: [],
  declaredOn: '2015-01-01',
  ...over,
});
const pool = (n: number): PoolMember[] =>
  Array.from({ length: n }, (_, i) => ({ reviewer: reviewer(i + 1), capacity: 2 }));
const fusion = (number = 1): CaseForReview => ({
  caseNumber: `CM16-9${String(number).padStart(6, '0')}`,
  parties: [
    { id: 'p1', role: 'employer', name: 'Clinic 10', person: false },
    { id: 'p2', role: 'requesting-physician', name: 'Given20 Family20', person: true },
  ],
  items: [
    { number: 1, treatment: 'lumbar fusion', category: 'Surgery', subcategory: 'Spine', bodyParts: ['lumbar spine'] },
  ],
  diagnoses: [],
  earlier: [],
  setAside: [],
  exceptions: [],
});

describe('P-22: a panel that anyone can repeat', () => {
  it('chooses a specialist with a California licence before others', () => {
    const panel = panelFor(pool(60), fusion(), on, 'seed');
    const chosen = Number(panel.chosen?.slice(2));
    expect(specialties[chosen % specialties.length]).toBe('Orthopedic Surgery');
    expect(chosen % 3).toBe(0);
  });
  it('accounts for every reviewer, and says why not', () => {
    const panel = panelFor(pool(60), fusion(), on, 'seed');
    expect(panel.candidates.length + panel.excluded.length).toBe(60);
    for (const one of panel.excluded) expect(one.why.length).toBeGreaterThan(0);
    expect(panel.excluded.find((one) => one.reviewer === 'R-010')?.why.join()).toContain('Works for Clinic 10');
  });
  it('does not depend on the order of the pool', () => {
    const members = pool(40);
    const expected = panelFor(members, fusion(), on, 'seed');
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: 40, maxLength: 40 }), (mixed) => {
        expect(panelFor(mixed, fusion(), on, 'seed')).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
  it('spreads the draw evenly over equals', () => {
    const equals = pool(200).filter((_, i) => (i + 1) % 15 === 0);
    const counts = new Map<string, number>();
    for (let i = 0; i < 2000; i++) {
      const { chosen } = panelFor(equals, fusion(), on, `seed ${i}`);
      if (chosen !== null) counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
    }
    const fair = 2000 / counts.size;
    for (const count of counts.values()) expect(Math.abs(count - fair)).toBeLessThan(fair * 0.4);
  });
  it('P-23: never draws a reviewer whose determination was set aside', () => {
    const first = panelFor(pool(60), fusion(), on, 'seed').chosen ?? '';
    const again = { ...fusion(), setAside: [{ reviewer: first, on: '2016-02-01' }] };
    for (let i = 0; i < 50; i++) expect(panelFor(pool(60), again, on, `seed ${i}`).chosen).not.toBe(first);
  });
  it('says so where nobody may', () => {
    const panel = panelFor(pool(3).slice(2), fusion(), on, 'seed');
    expect(panel.chosen).toBeNull();
    expect(panel.explanation).toContain('None of the 1 reviewers');
  });
  it('leaves out a reviewer without room', () => {
    const full = pool(60).map((member) => ({ ...member, capacity: 0 }));
    expect(panelFor(full, fusion(), on, 'seed').chosen).toBeNull();
  });
});

describe('a round of many cases', () => {
  it('gives every case one reviewer who may review it, and nobody more than he can take', () => {
    const cases = Array.from({ length: 20 }, (_, i) => fusion(i));
    const round = assignRound(pool(60), cases, on, 'seed');
    expect(round.assigned.length + round.left.length).toBe(20);
    for (const one of round.assigned) expect(one.result.may).toBe(true);
    const load = Map.groupBy(round.assigned, (one) => one.reviewer);
    for (const cases of load.values()) expect(cases.length).toBeLessThanOrEqual(2);
    expect(assignRound(pool(60).reverse(), cases.toReversed(), on, 'seed')).toEqual(round);
  });
  it('says why a case was left', () => {
    const round = assignRound(
      pool(2).map((m) => ({ ...m, capacity: 1 })),
      [fusion(1), fusion(2)],
      on,
      'seed',
    );
    expect(round.left.map((one) => one.why)).toEqual(['1 reviewers may review it and none of them has room.']);
    expect(assignRound([], [fusion()], on, 'seed').left[0]?.why).toContain('None of the 0 reviewers');
  });
});
