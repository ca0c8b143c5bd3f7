import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyEvent } from '../event.ts';
import { canonical } from './canonical.ts';
import { broken, root, seal, sealAll } from './seal.ts';

const event = (sequence: number, data: unknown = {}): AnyEvent => ({
  caseNumber: 'CM16-9100001',
  sequence,
  at: '2016-02-02T18:00:00Z',
  on: '2016-02-02',
  actor: { id: 'intake-1', role: 'intake' },
  type: 'point-screened',
  ground: 'LC 4610.5(k)',
  data,
});
const events = [event(1), event(2, { point: 'other' }), event(3)];

describe('the chain of a case', () => {
  it('holds as written', () => expect(broken(sealAll(events))).toBeNull());
  it('goes on from the last link', () => {
    const [first, ...rest] = sealAll(events);
    expect(sealAll(events.slice(1), first?.hash)).toEqual(rest);
  });
  it('P-05: names the first event that any change has touched', () => {
    const chain = sealAll(events);
    const changed = chain.map((link, i) => (i === 1 ? { ...link, event: event(2, { point: 'liability' }) } : link));
    expect(broken(changed)).toEqual({ sequence: 2, why: 'Event 2 was changed after it was written.' });
  });
  it('sees an event that was taken out, moved, or put in with a hash of its own', () => {
    const chain = sealAll(events);
    expect(broken(chain.filter((_, i) => i !== 1))?.why).toMatch(/stands at place 2/);
    const forged = seal(root, event(2, { point: 'forged' }));
    expect(broken(chain.map((link, i) => (i === 1 ? forged : link)))?.why).toMatch(/another event before it/);
    const mended = seal(chain[0]?.hash ?? '', event(2, { point: 'forged' }));
    expect(broken(chain.map((link, i) => (i === 1 ? mended : link)))?.sequence).toBe(3);
  });
  it('takes another digest as an argument', () => {
    const node = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(sealAll(events, root, node)).toEqual(sealAll(events));
  });
});

describe('canonical text', () => {
  it('is one text for one value, whatever the order of keys', () => {
    expect(canonical({ b: 1, a: [null, 'x'] })).toBe(canonical({ a: [null, 'x'], b: 1 }));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it('leaves nothing out in silence', () => {
    expect(() => canonical({ a: Number.NaN })).toThrow(/cannot be written/);
    expect(() => canonical({ a: () => 1 })).toThrow(/type function/);
  });
});
