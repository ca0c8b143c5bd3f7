import { recordPdf } from '@overread/server/testing';
import type { Hand } from '../hand.ts';

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

/** The worker files in Spanish on a phone; answers the number of the case. */
export async function fileApplication({ page, press, fill, day, tick, give }: Hand): Promise<string> {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const next = () => press(button('Continuar'));
  await page.goto('/apply');
  await press(button('Empezar'));
  await heading('Agregue la decisión con la que no está de acuerdo');
  await give(page.getByRole('button', { name: /^Elegir un archivo/ }).first(), [decision]);
  const offers = page.getByRole('region', { name: 'Encontrado en la decisión' });
  await press(offers.getByRole('button', { name: /^Usarlo: Fecha de la decisión/ }));
  await press(offers.getByRole('button', { name: /^Usarlo: Número de reclamo/ }));
  await press(offers.getByRole('button', { name: /^Usarlo: Un tratamiento/ }));
  await next();
  await heading('¿Qué fecha tiene la decisión?');
  await next();
  await heading('¿Cómo y cuándo le enviaron la decisión?');
  await tick(page.getByRole('radio', { name: 'por correo', exact: true }));
  await day(page.getByLabel('Día en que la enviaron'), '2026-02-20');
  await next();
  await heading('¿Qué tratamiento no fue aprobado?');
  await press(button('Otro tratamiento'));
  await fill(page.getByRole('textbox', { name: 'Tratamiento 2' }), 'Massage therapy, 6 visits, lumbar spine');
  await next();
  await tick(page.getByRole('radio', { name: 'No', exact: true }));
  await next();
  await fill(page.getByLabel('Nombre y apellido'), 'Ana Invented');
  await fill(page.getByLabel('Calle y número, o apartado postal'), '12 Made-Up Street');
  await fill(page.getByLabel('Ciudad'), 'Fresno');
  await fill(page.getByLabel('Estado', { exact: true }), 'CA');
  await fill(page.getByLabel('Código postal'), '93701');
  await next();
  await day(page.getByLabel('Fecha de la lesión'), '2024-05-14');
  await next();
  await fill(page.getByLabel('Nombre del administrador de reclamos'), 'Harbor Claims Services (invented)');
  await next();
  await fill(page.getByLabel('Nombre del médico'), 'Dr. Bea Made-Up');
  await next();
  await tick(page.getByRole('radio', { name: /^No:/ }));
  await next();
  await tick(page.getByRole('radio', { name: 'No', exact: true }));
  await next();
  await heading('¿Está todo?');
  await next();
  await heading('Firme la solicitud');
  await tick(page.getByRole('checkbox', { name: 'Lo he leído y estoy de acuerdo.' }));
  await tick(page.getByRole('checkbox', { name: /^Doy o envío una copia/ }));
  await fill(page.getByLabel('Su nombre completo, como firma'), 'Ana Invented');
  await press(button('Presentar la solicitud'));
  await heading('Su solicitud está presentada');
  await page.getByRole('region', { name: 'Papeles' }).getByText('recibido').nth(1).waitFor({ timeout: 60_000 });
  return page.locator('.apply-number').innerText();
}
