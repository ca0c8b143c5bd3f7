import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorker, type ServerWorker } from '../../start-work.ts';
import { contextFor, enterReviewers, mailbox, office, type Office, someone } from '../../testing/index.ts';

let at: Office;
let worker: ServerWorker;
const box = mailbox();
const fresh = 'another horse another staple';
beforeAll(async () => {
  at = await office();
  worker = makeWorker(at.store, null, { clock: () => at.clock.now, mailer: box });
}, 120_000);
afterAll(() => at.close());

const ask = (email: string) => at.open().go('POST', '/api/v1/password-reset', { email });
const confirm = (code: string, password = fresh) =>
  at.open().go('POST', '/api/v1/password-reset/confirm', { code, password });
/** The code of the last e-mail. */
const lastCode = (): string => /\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\b/.exec(box.mails.at(-1)?.text ?? '')?.[0] ?? '';

test('a code comes by e-mail, sets a new password once and ends every session; the second factor stays', async () => {
  const clerk = await at.hire('coordinator');
  const { browser } = await at.signIn(clerk);
  expect((await ask(clerk.email)).status).toBe(202);
  await worker.runDue();
  expect(box.mails.at(-1)?.to).toBe(clerk.email);
  const code = lastCode();
  expect((await confirm(code, 'short')).body.type).toBe('urn:overread:problem:password-too-weak');
  expect((await confirm(code)).status).toBe(204);
  expect((await browser.go('GET', '/api/v1/me')).status).toBe(401);
  expect((await at.signIn(clerk)).page.status).toBe(401);
  const again = { ...clerk, password: fresh };
  expect((await at.signIn({ ...again, secret: null })).page.body.type).toBe(
    'urn:overread:problem:second-factor-needed',
  );
  at.pass(30);
  expect((await at.signIn(again)).page.status).toBe(201);
  expect((await confirm(code)).body.type).toBe('urn:overread:problem:code-unknown');
});

test('whether there is an account is told to nobody: same answer, same work, and a mail to its owner only', async () => {
  const worker1 = await at.hire('employee');
  const gone = await at.hire('employee');
  await at.administer('POST', `/api/v1/people/${gone.id}/disable`);
  const count = box.mails.length;
  const answers = [];
  for (const email of [worker1.email, 'nobody@example.org', gone.email, 'not an address'])
    answers.push(await ask(email));
  const said = answers.map(({ status, body, headers }) => [status, body, [...headers.keys()]]);
  for (const one of said) expect(one).toEqual(said[0]);
  const { body } = await at.administer('GET', '/api/v1/work/jobs?state=waiting');
  expect(JSON.stringify(body)).not.toMatch(/@example|@/);
  await worker.runDue();
  expect(box.mails.slice(count).map((mail) => mail.to)).toEqual([worker1.email]);
});

test('the e-mail names nobody and no case, in the language of the account', async () => {
  const worker2 = await at.hire('employee', { language: 'es' });
  await ask(worker2.email.toUpperCase());
  await worker.runDue();
  const mail = box.mails.at(-1);
  expect(mail?.subject).toBe('Su código para una nueva contraseña');
  expect(mail?.text).not.toMatch(/Person|CM\d\d|employee|worker/);
});

test('a reviewer gets a code too, and his address stands nowhere in the clear', async () => {
  await enterReviewers(at.store, 'R-9');
  const reviewer = await at.hire('reviewer', { reviewer: 'R-9' });
  await ask(reviewer.email);
  const payloads = async (): Promise<string> =>
    JSON.stringify(
      await at.store.internal(contextFor(someone('service')), ({ db }) =>
        db.selectFrom('job').select('payload').where('kind', '=', 'password-reset').execute(),
      ),
    );
  expect(await payloads()).not.toContain(reviewer.email);
  await worker.runDue();
  expect(box.mails.at(-1)?.to).toBe(reviewer.email);
  expect(await payloads()).not.toContain('sealed');
});

test('a code ends after half an hour and with the next one; a mail server that is down gets the work again', async () => {
  const clerk = await at.hire('employee');
  await ask(clerk.email);
  box.down = true;
  await worker.runDue();
  box.down = false;
  at.pass(10);
  await worker.runDue();
  const first = lastCode();
  await ask(clerk.email);
  await worker.runDue();
  const second = lastCode();
  expect(second).not.toBe(first);
  expect((await confirm(first)).status).toBe(404);
  at.pass(30 * 60);
  expect((await confirm(second)).status).toBe(404);
});

test('nobody is flooded with e-mails: three an hour for an address', async () => {
  const statuses = [];
  for (let i = 0; i < 4; i++) statuses.push((await ask('flooded@example.org')).status);
  expect(statuses).toEqual([202, 202, 202, 429]);
});
