import { describe, expect, test } from 'vitest';
import { nothing } from '../case/index.ts';
import { law } from '../knowledge/generated/law.ts';
import { work } from '../knowledge/generated/work.ts';
import { work as schema } from '../knowledge/schema/work.ts';
import { clockStanding, queueNamed, queues, stageOf, standing } from './index.ts';

const queue = (id: string) => queueNamed(id) ?? expect.unreachable(id);

describe('how a stay stands', () => {
  test('two working days from a Friday end on Tuesday; Monday is at risk', () => {
    const told = (on: string) => standing(queue('medical-director'), '2026-03-06', on).status;
    expect(['2026-03-06', '2026-03-08', '2026-03-09', '2026-03-10', '2026-03-11'].map(told)).toEqual([
      'in-time',
      'in-time',
      'at-risk',
      'at-risk',
      'late',
    ]);
  });
  test('records had sixteen days in September 2014 and eighteen from October on', () => {
    expect(standing(queue('records'), '2014-09-30', '2014-09-30').due).toBe('2014-10-16');
    expect(standing(queue('records'), '2014-10-01', '2014-10-01').due).toBe('2014-10-19');
  });
  test('a case that waits for the Appeals Board has no limit of the house', () => {
    expect(standing(queue('appeal'), '2026-03-06', '2027-03-06').status).toBe('none');
  });
  test('a clock of the law is at risk three days before it is due', () => {
    expect(
      ['2026-03-06', '2026-03-07', '2026-03-10', '2026-03-11'].map((on) => clockStanding('2026-03-10', on)),
    ).toEqual(['in-time', 'at-risk', 'at-risk', 'late']);
  });
});

describe('the knowledge checks itself', () => {
  test.each([
    ['a target after the limit', { jeopardy: 1, target: 5, sla: 2 }],
    ['at risk after the target', { jeopardy: 6, target: 5, sla: 7 }],
    ['an end before the beginning', { jeopardy: 1, target: 1, sla: 2, to: '0777-01-01' }],
  ])('%s is refused', (_what, over) => {
    const [first, ...rest] = work.queues;
    const [timing] = queue('received').timings;
    const bad = { ...work, queues: [{ ...first, timings: [{ ...timing, ...over }] }, ...rest] };
    expect(schema.safeParse(work).success).toBe(true);
    expect(schema.safeParse(bad).success).toBe(false);
  });
  test('a queue that sends cases nowhere is refused', () => {
    const [first, ...rest] = work.queues;
    expect(schema.safeParse({ ...work, queues: [{ ...first, forwardsTo: ['nowhere'] }, ...rest] }).success).toBe(false);
  });
  test('every clock that the software acts on is a clock of the law', () => {
    const clocks = new Set<string>(law.clocks.map((one) => one.id));
    expect(work.clockActs.filter((one) => !clocks.has(one.clock))).toEqual([]);
  });
});

describe('where a case stands', () => {
  const filed = { ...nothing, version: 1 };
  const eligible = { ...filed, completedOn: '2026-03-02', eligibleOn: '2026-03-03' };
  const assigned = { ...eligible, assigned: { on: '2026-03-04', by: 'mail' as const } };
  const review = { reviewer: 'R', proposedOn: '', status: 'attested' as const, attestedOn: '', credentials: null };
  const records = { ...nothing.records, completeOn: '2026-03-10' };
  const draft = { letter: { id: 'L', sha256: '' }, submittedOn: '', findings: [], returned: null };
  const determination = {
    letter: { id: 'L', sha256: '' },
    issuedOn: '2026-03-20',
    reviewer: 'R',
    outcome: 'uphold' as const,
    mailedOn: null,
    amendments: [],
  };
  test.each([
    [null, nothing],
    ['received', filed],
    ['preliminary-review', { ...filed, completedOn: '2026-03-02' }],
    ['assignment', eligible],
    ['records', assigned],
    ['panel', { ...assigned, records }],
    ['expert-review', { ...assigned, records, reviews: [review] }],
    ['medical-director', { ...assigned, records, reviews: [review], draft }],
    [
      'clarification',
      { ...assigned, records, reviews: [review], draft: { ...draft, returned: { on: '2026-03-15', why: 'x' } } },
    ],
    ['letter', { ...assigned, determination }],
    [null, { ...assigned, determination: { ...determination, mailedOn: '2026-03-21' } }],
    ['appeal', { ...assigned, determination, appeal: { filedOn: '2026-04-01', of: 'determination' as const } }],
  ])('%s', (stage, state) => {
    expect(stageOf(state)).toBe(stage);
    if (stage !== null) expect(queues.map((one) => one.id)).toContain(stage);
  });
});
