import { sha256 } from '@overread/engine/case';
import { expect, it } from 'vitest';
import { included } from './included.ts';

const before = '0'.repeat(64);
const [event, later] = [sha256('event'), sha256('later')];
const end = sha256(`${sha256(`${before}\n${event}`)}\n${later}`);
const proof = {
  caseNumber: 'CM26-0000001',
  version: 1,
  event,
  position: 1,
  before,
  after: [later],
  checkpoint: { day: '2026-03-02', position: 2, hash: end },
};

it('leads from an event to the published end of its day, and nowhere else', () => {
  expect(included(proof)).toBe(true);
  expect(included({ ...proof, event: later })).toBe(false);
  expect(included({ ...proof, after: [] })).toBe(false);
  expect(included({ ...proof, checkpoint: null })).toBe(false);
});
