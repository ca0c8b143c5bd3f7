import { recordPdf } from '@overread/server/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { lookAt } from '../../testing/look-at.ts';

const desk = await openDesk([]);
afterAll(() => desk?.close());

const decision = {
  name: 'decision.pdf',
  mimeType: 'application/pdf',
  buffer: recordPdf('Utilization review decision', [
    [
      'UTILIZATION REVIEW DETERMINATION: NON-CERTIFICATION',
      'Date of determination: 02/20/2026',
      'Claim number: HC-24-00417',
      'Employee: Ana Invented',
      'Date of injury: 05/14/2024',
      'Request: Physical therapy, twice a week for four weeks, lumbar spine',
    ],
  ]),
};
/** The smallest picture there is. */
const photograph = {
  name: 'page-2.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const next = (page: Page) => page.getByRole('button', { name: 'Continuar', exact: true }).click();

describe.skipIf(desk === null)('filing an application', () => {
  let open: Desk;
  beforeAll(() => {
    open = desk!;
  });

  it('is done by a worker on a phone in Spanish, with a break, and ends with a number and every paper received', async () => {
    const visit = await open.open('employee', { width: 375, height: 812, locale: 'es' });
    const { page, faults } = visit;
    await page.goto('/apply');
    await page.getByRole('button', { name: 'Empezar' }).click();

    await heading(page, 'Agregue la decisión con la que no está de acuerdo');
    const inputs = page.locator('input[type=file]');
    await inputs.first().setInputFiles([decision, photograph]);
    await page.getByRole('list', { name: 'La decisión' }).getByText('No podemos leer una foto').waitFor();
    // Nothing is used before the worker says so.
    const offers = page.getByRole('region', { name: 'Encontrado en la decisión' });
    await offers.getByRole('button', { name: /^Usarlo: Fecha de la decisión/ }).click();
    await offers.getByRole('button', { name: /^Usarlo: Número de reclamo/ }).click();
    await offers.getByRole('button', { name: /^Usarlo: Un tratamiento/ }).click();
    await offers.getByRole('button', { name: /^No: Nombre y apellido/ }).click();
    await next(page);

    await heading(page, '¿Qué fecha tiene la decisión?');
    expect(await page.getByLabel('Fecha de la decisión').inputValue()).toBe('2026-02-20');
    await next(page);
    await heading(page, '¿Cómo y cuándo le enviaron la decisión?');
    await page.getByRole('radio', { name: 'por correo', exact: true }).check();
    await page.getByLabel('Día en que la enviaron').fill('2026-02-19');
    await next(page);
    await page.getByText('La decisión no pudo enviarse antes de tomarse').waitFor();
    await page.getByLabel('Día en que la enviaron').fill('2026-02-20');
    await page.getByText('viernes, 27 de marzo de 2026').waitFor();
    await next(page);

    // He comes back another time: it is all still there, the files too.
    await heading(page, '¿Qué tratamiento no fue aprobado?');
    await page.waitForTimeout(500);
    await page.goto('/apply');
    await page.getByRole('button', { name: 'Seguir donde me quedé' }).click();
    await page.goto('/apply/treatment');
    await page.getByRole('button', { name: 'Otro tratamiento' }).click();
    await page.getByRole('textbox', { name: 'Tratamiento 2' }).fill('Massage therapy, 6 visits');
    await next(page);
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await next(page);
    await page.getByLabel('Nombre y apellido').fill('Ana Invented');
    await page.getByLabel('Calle y número, o apartado postal').fill('12 Made-Up Street');
    await page.getByLabel('Ciudad').fill('Fresno');
    await page.getByLabel('Estado', { exact: true }).fill('CA');
    await page.getByLabel('Código postal').fill('93701');
    await next(page);
    expect(await page.getByLabel('Número de reclamo').inputValue()).toBe('HC-24-00417');
    await page.getByLabel('Fecha de la lesión').fill('2024-05-14');
    await next(page);
    await page.getByLabel('Nombre del administrador de reclamos').fill('Harbor Claims Services (invented)');
    await next(page);
    await page.getByLabel('Nombre del médico').fill('Dr. Bea Made-Up');
    await next(page);
    await page.getByRole('radio', { name: /^No:/ }).check();
    await next(page);
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await next(page);

    await heading(page, '¿Está todo?');
    await page.getByText('Está todo lo que hace falta.').waitFor();
    await next(page);
    await heading(page, 'Firme la solicitud');
    const file = page.getByRole('button', { name: 'Presentar la solicitud' });
    expect(await file.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Lo he leído y estoy de acuerdo.' }).check();
    await page.getByRole('checkbox', { name: /^Doy o envío una copia/ }).check();
    await page.getByLabel('Su nombre completo, como firma').fill('Ana Invented');
    await file.click();

    await heading(page, 'Su solicitud está presentada');
    const papers = page.getByRole('region', { name: 'Papeles' });
    await expect.poll(() => papers.getByText('recibido').count(), { timeout: 30_000 }).toBe(3);
    const number = await page.locator('.apply-number').innerText();
    expect(number).toMatch(/^CM26-\d{7}$/);
    expect(faults).toEqual([]);

    // The claims administrator that was named finds it among its own.
    const theirs = await open.open('claims-administrator');
    await theirs.page.goto('/cases');
    const told = await theirs.page.evaluate(async (id) => (await fetch(`/api/v1/cases/${id}`)).json(), number);
    expect(told).toMatchObject({
      application: {
        claimNumber: 'HC-24-00417',
        urServedBy: 'mail',
        urDecisionOn: '2026-02-20',
        channel: 'electronic',
      },
      items: [
        { number: 1, text: 'Physical therapy, twice a week for four weeks, lumbar spine' },
        { number: 2, text: 'Massage therapy, 6 visits' },
      ],
    });
    const kinds = (told.records.documents as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['application-form', 'ur-decision', 'ur-decision']);
    // From the first letter on he is written to in his language.
    await open.server.work();
    await page.goto(`/cases/${number}`);
    await page.getByRole('region', { name: 'Cartas y avisos' }).locator('th[lang=es]').first().waitFor();
    await lookAt(visit, { name: 'apply-filed', path: '/apply/filed', alsoInSpanish: true });
  });

  it('says what is missing before it is filed, and lets an attorney who knows it file all the same', async () => {
    const { page } = await open.open('representative');
    await page.goto('/apply/treatment');
    await page.getByRole('textbox', { name: 'Treatment 1' }).fill('MRI of the lumbar spine without contrast');
    await page.waitForTimeout(300);
    await page.goto('/apply/sign');
    const missing = page.getByRole('region', { name: 'Still missing' });
    await missing.getByText('The decision itself, all pages.').waitFor();
    await missing.getByText('The notice that you represent the worker.').waitFor();
    await page.getByRole('checkbox', { name: 'I have read this and agree.' }).check();
    await page.getByLabel('Your full name, as signature').fill('Lee Attorney-Made-Up');
    const file = page.getByRole('button', { name: 'File the application' });
    expect(await file.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /^I know that something is missing/ }).check();
    await file.click();
    await heading(page, 'Your application is filed');
  });

  it('looks as it should', async () => {
    const visit = await open.open('employee');
    await lookAt(visit, { name: 'apply', path: '/apply', alsoInSpanish: true });
    await lookAt(visit, {
      name: 'apply-decision',
      path: '/apply/decision',
      alsoInSpanish: true,
      prepare: async (page) => {
        const offers = page.getByRole('region', { name: /^(Found in|Encontrado)/ });
        if ((await offers.count()) > 0) return;
        await page.locator('input[type=file]').first().setInputFiles([decision, photograph]);
        await offers.waitFor();
        await page.locator('.apply-picture').waitFor();
        await page.waitForTimeout(600);
      },
    });
    await lookAt(visit, {
      name: 'apply-served',
      path: '/apply/served',
      prepare: async (page) => {
        await page.getByLabel('Day on which it was sent').fill('2026-02-20');
        await page.getByRole('radio', { name: 'by mail', exact: true }).check();
      },
    });
    await lookAt(visit, { name: 'apply-check', path: '/apply/check', alsoInSpanish: true });
    await lookAt(visit, { name: 'apply-sign', path: '/apply/sign' });
  });

  it('a paper application is entered by the office on one page, on the day on which it came', async () => {
    const visit = await open.open('intake');
    const { page } = visit;
    await lookAt(visit, { name: 'apply-paper', path: '/apply' });
    await page.getByRole('radio', { name: 'mail', exact: true }).check();
    await page.getByLabel('Day on which it came').fill('2026-02-24');
    await page.getByRole('radio', { name: 'the injured worker' }).check();
    await page.getByRole('checkbox', { name: 'The paper form is signed' }).check();
    await page.getByRole('textbox', { name: 'Treatment 1' }).fill('MRI of the lumbar spine without contrast');
    await page.getByLabel('Day on which it was sent').fill('2026-01-26');
    await page.getByRole('radio', { name: 'by hand', exact: true }).check();
    // The last day has passed by now; when the paper came it had not.
    await page.getByText('Wednesday, February 25, 2026').waitFor();
    await page.getByRole('button', { name: 'Enter the application' }).click();
    await heading(page, 'Your application is filed');
    const id = await page.locator('.apply-number').innerText();
    const told = await page.evaluate(async (one) => (await fetch(`/api/v1/cases/${one}`)).json(), id);
    expect(told.application).toMatchObject({ receivedOn: '2026-02-24', channel: 'mail', urServedBy: 'personal' });
  });
});
