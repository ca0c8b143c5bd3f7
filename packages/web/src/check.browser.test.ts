import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLetter } from '@overread/documents/letter';
import { readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { repair } from '@overread/engine/text';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './testing/axe.ts';
import { openPages, type Visit } from './testing/pages.ts';

const sample = readFileSync(
  join(import.meta.dirname, '../../../samples/2016-17-hand-therapy-and-medicines.txt'),
  'utf8',
);

const pages = await openPages();
afterAll(() => pages?.close());

/** The findings as they are listed: severity and check. */
async function findings(page: Page): Promise<string[]> {
  await page.locator('.finding').first().waitFor();
  return page.locator('.finding-head code').allTextContents();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.locator('.letter-text').waitFor();
}

describe.skipIf(pages === null)('check a letter', () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await pages!.open({ width: 1400, height: 900 });
    ({ page } = visit);
  });
  beforeEach(() => page.goto('/check'));

  it('shows each finding with its quotes, and the quotes at their places', async () => {
    await paste(page, sample);
    expect(await findings(page)).toContain('side-conflict');
    const card = page.locator('.finding', { hasText: 'side-conflict' });
    await card.locator('.finding-quote button').first().click();
    const chosen = page.locator('.letter-text mark.chosen', { hasText: 'right hand' });
    expect(await chosen.evaluate((mark) => mark === document.activeElement)).toBe(true);
    expect(await chosen.evaluate((mark) => mark.getBoundingClientRect().top > 0)).toBe(true);
    // And back, by the number behind the quote.
    await page.locator('.letter-ref', { hasText: /^1a$/ }).click();
    await expect.poll(() => page.locator('#finding-1').evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('hides what the filter leaves out, in the list and in the text', async () => {
    await paste(page, sample);
    await findings(page);
    for (const name of [/warning/, /note/]) await page.getByRole('checkbox', { name }).uncheck();
    expect(await page.locator('.finding:not(.error)').count()).toBe(0);
    expect(await page.locator('.letter-text mark.warning').count()).toBe(0);
    expect(await page.locator('.letter-text mark.error').count()).toBeGreaterThan(0);
  });

  it('takes a finding away as soon as the letter is put right', async () => {
    await paste(page, sample);
    expect(await findings(page)).toContain('side-conflict');
    await page.getByText('Edit', { exact: true }).click();
    await page.getByRole('textbox').fill(sample.replace('of the right hand', 'of the left hand'));
    await page.locator('.finding', { hasText: 'side-conflict' }).waitFor({ state: 'detached' });
  });

  it('goes on where typing began, and keeps what was typed when the language changes', async () => {
    await page.getByRole('textbox').pressSequentially('Case');
    expect(await page.getByRole('textbox').inputValue()).toBe('Case');
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Revisar una carta' }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Case');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Check a letter' }).waitFor();
  });

  it.each(['pdf', 'docx'] as const)('reads a %s to the same letter as the text', async (format) => {
    const reading = readLetter(repair(sample));
    if (isProblem(reading)) throw new Error(reading.detail);
    const file = await writeLetter(reading.letter, { format });
    if (isProblem(file)) throw new Error(file.detail);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: `letter.${format}`, mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
    await page.locator('.letter-text').waitFor();
    await page.getByRole('tab', { name: 'As read' }).click();
    const read = await page.locator('.as-read').innerText();
    expect(read).toContain('CM17-0999102');
    for (const { heading } of reading.letter.items) expect(read.replaceAll(/\s+/g, ' ')).toContain(heading);
    expect(await page.locator('.as-read-items > li').count()).toBe(reading.letter.items.length);
    await page.getByRole('tab', { name: 'Findings' }).click();
    expect(await findings(page)).toContain('side-conflict');
  });

  it('says what is wrong with a file that cannot be read, and what to do', async () => {
    const give = (name: string, bytes: string): Promise<void> =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes, 'latin1') });
    for (const [name, bytes, said] of [
      ['scan.png', '\x89PNG\r\n\x1a\n', 'a PNG picture'],
      ['cut.pdf', '%PDF-1.7\nnothing more', 'cannot be opened'],
      ['cut.docx', 'PK\x03\x04 cut short', 'cannot be read as a Word document'],
      ['empty.txt', '', 'nothing to read'],
    ] as const) {
      await give(name, bytes);
      const problem = page.locator('.problem', { hasText: name });
      await problem.waitFor();
      expect(await problem.innerText()).toContain(said);
    }
  });

  it('sends nothing: after the page is there, only its own files are asked for', async () => {
    await page.waitForLoadState('networkidle');
    const before = visit.requests.length;
    await paste(page, sample);
    await findings(page);
    await page.getByRole('tab', { name: 'Rewritten' }).click();
    await page.locator('.rewritten').waitFor();
    const asked = visit.requests.slice(before);
    expect(asked.filter(({ url, method }) => method !== 'GET' || !url.startsWith(`${pages!.url}/assets/`))).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(kept).not.toContain('CM17');
    expect(visit.faults).toEqual([]);
  });

  it('prints the rewritten letter alone, light on paper though the page is dark', async () => {
    const dark = await pages!.open({ scheme: 'dark' });
    await dark.page.goto('/check');
    await paste(dark.page, sample);
    await dark.page.getByRole('tab', { name: 'Rewritten' }).click();
    await dark.page.emulateMedia({ media: 'print' });
    for (const hidden of ['.shell-head', '.shell-foot', '.letter-pane', '.check-stays']) {
      expect(await dark.page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    expect(await dark.page.locator('.rewritten').isVisible()).toBe(true);
    const colour = await dark.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colour).toBe('rgb(250, 249, 246)');
    await dark.context.close();
  });

  it('says so when Overread itself fails, and header and desks stay', async () => {
    const broken = await pages!.open();
    await broken.page.route('**/letter.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '}' }),
    );
    await broken.page.goto('/check');
    await broken.page.getByRole('heading', { name: 'This page fell over' }).waitFor();
    expect(await axeViolations(broken.page)).toEqual([]);
    await broken.page.getByRole('link', { name: 'Checks' }).click();
    await broken.page.locator('.check-list').waitFor();
    await broken.context.close();
  });

  it('reads, checks and draws within 50 ms of a pause in typing', async () => {
    const measured = await pages!.open({ ownClock: true });
    const { page } = measured;
    await page.goto('/check');
    await paste(page, sample);
    await findings(page);
    await page.getByText('Edit', { exact: true }).click();
    const box = page.getByRole('textbox');
    await box.focus();
    const times: number[] = [];
    for (let i = 0; i < 7; i++) {
      await page.evaluate(() => performance.clearMeasures('letter-read'));
      await box.press('a');
      await page.waitForFunction(() => performance.getEntriesByName('letter-read').length > 0);
      times.push(await page.evaluate(() => performance.getEntriesByName('letter-read')[0]?.duration ?? 0));
    }
    const [best = 0] = times.toSorted((a, b) => a - b);
    console.log(`after a pause in typing: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
    expect(best).toBeLessThan(50);
    await measured.context.close();
  });
});
