import { recordPdf } from '@overread/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk(['served', 'waiting for records', 'terminated']);
afterAll(() => desk?.close());

describe.skipIf(desk === null)('my case', () => {
  let open: Desk;
  let id: (story: string) => string;
  beforeAll(async () => {
    open = desk!;
    id = (story) => open.server.cases.get(story) ?? '';
    await open.server.work();
  }, 60_000);

  it('gives a worker the answer first, in Spanish, with the letter, the notices and a history that holds', async () => {
    const { page, context, faults } = await open.open('employee', { width: 375, height: 812, locale: 'es' });
    await page.goto('/cases');
    await page.getByText('Su tratamiento fue aprobado.').waitFor();
    await page.getByRole('link', { name: id('served') }).click();
    const answer = page.getByRole('region', { name: 'La respuesta' });
    await answer.getByText('Su tratamiento fue aprobado.').waitFor();
    const letter = await answer.getByRole('link', { name: 'Leer la carta con la decisión (PDF)' }).getAttribute('href');
    const pdf = await context.request.get(letter ?? '');
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const notices = page.getByRole('region', { name: 'Cartas y avisos' });
    const href = await notices
      .getByRole('link', { name: /^Abrir \(PDF\)/ })
      .first()
      .getAttribute('href');
    expect((await context.request.get(href ?? '')).status()).toBe(200);
    await page.getByRole('region', { name: 'Plazos' }).getByText('Apelar la decisión').waitFor();
    await page.getByRole('button', { name: 'Comprobar que nada se cambió' }).click();
    await page.getByText(/^Nada se cambió: \d+ entradas/).waitFor();
    await page.getByRole('button', { name: 'Mostrar todo lo que pasó' }).click();
    await page.getByRole('listitem').filter({ hasText: 'La decisión se envió a todos' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('takes more papers at any time, with a receipt for each', async () => {
    const { page } = await open.open('requesting-physician');
    await page.goto(`/cases/${id('waiting for records')}`);
    const send = page.getByRole('region', { name: 'Send documents' });
    await page.locator('.case-send input[type=file]').setInputFiles([
      { name: 'Progress note March.pdf', mimeType: 'application/pdf', buffer: recordPdf('Note', [['Pain 5/10.']]) },
      { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    ]);
    await send.getByRole('listitem').filter({ hasText: 'Progress note March.pdf' }).getByText('received').waitFor();
    await send.getByRole('listitem').filter({ hasText: 'empty.pdf' }).getByText('not taken').waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Progress note March' });
    await row.getByText('sent by you').waitFor();
  });

  it('goes on with an upload after the connection was lost', async () => {
    const { page, context } = await open.open('employee');
    await page.goto(`/cases/${id('waiting for records')}`);
    await page.getByRole('region', { name: 'Send documents' }).waitFor();
    const pages = Array.from({ length: 40 }, (_, at) => [`Page ${at}`, 'x'.repeat(60_000)]);
    const offsets: string[] = [];
    // The second piece is lost on its way.
    await context.route('**/uploads/*', async (route) => {
      const request = route.request();
      if (request.method() === 'PATCH') offsets.push(request.headers()['upload-offset'] ?? '');
      await (offsets.length === 2 && request.method() === 'PATCH' ? route.abort() : route.continue());
    });
    await page
      .locator('.case-send input[type=file]')
      .setInputFiles([{ name: 'long.pdf', mimeType: 'application/pdf', buffer: recordPdf('Long', pages) }]);
    const line = page.getByRole('listitem').filter({ hasText: 'long.pdf' });
    await line.getByText('waits for the connection').waitFor();
    await line.getByText('received').waitFor({ timeout: 30_000 });
    expect(offsets).toEqual(['0', '2097152', '2097152']);
  });

  it('says what follows before an application is withdrawn', async () => {
    const { page } = await open.open('employee');
    await page.goto(`/cases/${id('waiting for records')}`);
    const withdraw = page.getByRole('region', { name: 'Withdraw the application' });
    await withdraw.getByRole('button').click();
    const sure = withdraw.getByRole('button', { name: 'Withdraw it' });
    await withdraw.getByLabel('Why do you withdraw it?').fill('The treatment was given in another way.');
    expect(await sure.isDisabled()).toBe(true);
    await withdraw.getByRole('checkbox', { name: 'I know that the decision then stands.' }).check();
    await sure.click();
    await page.getByRole('region', { name: 'The answer' }).getByText('The application was withdrawn.').waitFor();
    expect(await withdraw.count()).toBe(0);
  });

  it('is followed with the code of a letter: read, and nothing written', async () => {
    const made = await fetch(`${open.server.url}/api/v1/cases/${id('served')}/claim-codes`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${open.server.cast.get('coordinator')?.key ?? ''}`,
        'content-type': 'application/json',
        'idempotency-key': 'claim-code-for-the-browser-test',
      },
      body: JSON.stringify({ role: 'employee' }),
    });
    const { code } = (await made.json()) as { code: string };
    const { page } = await open.open(null);
    await page.goto('/sign-in');
    await page.getByRole('tab', { name: 'Code of a letter' }).click();
    await page.getByRole('textbox', { name: 'Code' }).fill(code);
    await page.getByRole('button', { name: 'Follow the case' }).click();
    await page.getByRole('link', { name: id('served') }).click();
    await page.getByText('Your treatment was approved.').waitFor();
    await page.getByText('You follow this case with the code of a letter.', { exact: false }).waitFor();
    expect(await page.getByRole('region', { name: 'Send documents' }).count()).toBe(0);
  });

  it('looks as it should', async () => {
    const visit = await open.open('employee');
    await lookAt(visit, {
      name: 'my-cases',
      path: '/cases',
      alsoInSpanish: true,
      prepare: (page) => page.getByText(/^(Your treatment was approved|Su tratamiento fue aprobado)/).waitFor(),
    });
    await lookAt(visit, {
      name: 'my-case-decided',
      path: `/cases/${id('served')}`,
      alsoInSpanish: true,
      prepare: (page) => page.locator('#notices + .wide').waitFor(),
    });
    await lookAt(await open.open('requesting-physician'), {
      name: 'my-case-ended',
      path: `/cases/${id('terminated')}`,
      prepare: (page) => page.locator('#notices + .wide').waitFor(),
    });
  });
});
