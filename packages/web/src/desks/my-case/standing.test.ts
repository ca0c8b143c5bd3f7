import { expect, it } from 'vitest';
import { answerOf, canWithdraw, type Case, stageOf } from './standing.ts';

const none = {
  end: null,
  determination: null,
  setAside: [],
  deferral: null,
  records: { asked: [], documents: [], overdueOn: null, completeOn: null },
  assigned: null,
  eligibleOn: null,
  information: [],
  completedOn: null,
  appeal: null,
  implemented: [],
} as unknown as Case;

it('tells where a case stands by what has happened last', () => {
  const day = '2026-03-02';
  const determination = { mailedOn: day } as Case['determination'];
  const stands = (some: Partial<Case>): string => stageOf({ ...none, ...some });
  expect([
    stands({}),
    stands({ completedOn: day }),
    stands({ completedOn: day, information: [{ id: 'Q', of: 'employee', what: '?', on: day, answeredOn: null }] }),
    stands({ completedOn: day, eligibleOn: day }),
    stands({ eligibleOn: day, assigned: { on: day, by: 'mail' } }),
    stands({ assigned: { on: day, by: 'mail' }, records: { ...none.records, overdueOn: day } }),
    stands({ assigned: { on: day, by: 'mail' }, records: { ...none.records, completeOn: day } }),
    stands({ determination }),
    stands({ determination, appeal: { filedOn: day, of: 'determination' } }),
    stands({ determination: null, setAside: [{ on: day, ground: 'x', fact: null, sentOn: null }] }),
    stands({ end: { kind: 'withdrawn', on: day, why: 'no' } }),
  ]).toEqual([
    'received',
    'screening',
    'information',
    'eligible',
    'records',
    'records-overdue',
    'review',
    'served',
    'appealed',
    'new-review',
    'withdrawn',
  ]);
});

it('gives the plain answer to each treatment', () => {
  const item = { standing: 'eligible', ground: null, decision: null } as unknown as Case['items'][number];
  const decided = (decision: string) => answerOf({ ...item, decision: { decision } } as Case['items'][number]);
  expect([decided('overturned'), decided('upheld'), answerOf(item)]).toEqual(['approved', 'refused', 'waiting']);
  expect(answerOf({ ...item, standing: 'terminated', ground: 'authorized' })).toBe('authorized');
  expect(answerOf({ ...item, standing: 'ineligible', ground: 'LATE' })).toBe('ineligible');
});

it('offers to withdraw until it is decided', () => {
  expect(canWithdraw(none)).toBe(true);
  expect(canWithdraw({ ...none, determination: { mailedOn: null } as Case['determination'] })).toBe(false);
  expect(canWithdraw({ ...none, end: { kind: 'withdrawn', on: '2026-03-02', why: '' } })).toBe(false);
});
