import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, office } from '../testing/index.ts';
import { enterCast } from './people.ts';

let at: Office;
beforeAll(async () => {
  at = await office();
}, 120_000);
afterAll(() => at.close());

test('everyone of the demonstration signs in with what is told', async () => {
  const cast = await enterCast(at.store, at.clock.now, '2026-01-01');
  for (const [role, { person, email, password, secret }] of cast) {
    const { browser, page } = await at.signIn({ id: person.id, email, password, secret, recoveryCodes: [] });
    expect(page.status, `${role}: ${JSON.stringify(page.body)}`).toBe(201);
    expect((await browser.go('GET', '/api/v1/me')).body).toMatchObject({ id: person.id, role });
  }
});
