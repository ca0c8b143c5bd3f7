import { expect, it } from 'vitest';
import { noticeEmail } from './notice-email.ts';
import { noticeOutline } from './notice-outline.ts';
import type { Notice, ProofOfService } from './notice.ts';
import { examples } from './notices-for-tests.ts';
import { locales } from './words/index.ts';

const canary = 'Dr. Canary Reviewer';

/** The value with the reviewer's name under every key that somebody might put it, at every depth. */
function planted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(planted);
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, planted(entry)]));
  const keys = ['reviewer', 'reviewerName', 'expert', 'physicianReviewer', 'author', 'signedBy', 'note', 'reviewerId'];
  return { ...inside, ...Object.fromEntries(keys.map((key) => [key, canary])) };
}

it.each(examples)('%s shows nothing of a reviewer planted in its data', (_, notice) => {
  const spoilt = planted(notice) as Notice;
  for (const locale of locales) {
    expect(JSON.stringify(noticeOutline(spoilt, locale))).not.toContain('Canary');
    expect(noticeOutline(spoilt, locale)).toEqual(noticeOutline(notice, locale));
    if ('to' in spoilt && spoilt.kind !== 'claim-invitation') {
      expect(JSON.stringify(noticeEmail(spoilt, locale))).not.toContain('Canary');
    }
  }
});

it('has no type with a place for a reviewer', () => {
  const proof = examples.map(([, notice]) => notice).find((notice) => notice.kind === 'proof-of-service');
  if (!proof) throw new Error('There is no proof of service among the examples.');
  // @ts-expect-error a notice has no reviewer
  const withReviewer: ProofOfService = { ...proof, reviewer: canary };
  // @ts-expect-error a reviewer gets no notice
  const role: ProofOfService['served'][number]['role'] = 'reviewer';
  expect([withReviewer, role]).toHaveLength(2);
});
