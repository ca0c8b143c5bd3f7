import { expect, it } from 'vitest';
import { noticeEmail } from './notice-email.ts';
import { about, partyNotices } from './notices-for-tests.ts';
import { locales } from './words/index.ts';

const mailed = partyNotices('employee').filter(([, notice]) => notice.kind !== 'claim-invitation');

it.each(locales)('the e-mail in "%s" is the same for every kind of notice', (locale) => {
  const emails = mailed.map(([, notice]) => noticeEmail(notice, locale));
  expect(new Set(emails.map(({ subject, text }) => `${subject}\n${text}`)).size).toBe(1);
});

it.each(locales)('the e-mail in "%s" tells where to sign in and nothing of the case', (locale) => {
  for (const [, notice] of mailed) {
    const { subject, text } = noticeEmail(notice, locale);
    expect(text).toContain('https://review.example');
    const told = `${subject}\n${text}`;
    for (const value of [...Object.values(about), 'knee', 'MRI', 'Rosa', 'Sample', 'medical', 'médic', '2026']) {
      if (value !== null) expect(told).not.toContain(value);
    }
  }
});

it('refuses to send a case code by e-mail', () => {
  const [, invitation] = partyNotices('employee').find(([name]) => name === 'claim invitation') ?? [];
  if (!invitation) throw new Error('There is no invitation among the examples.');
  expect(() => noticeEmail(invitation, 'en')).toThrow(/by mail only/);
});
