import { expect, it } from 'vitest';
import { assertionsToHtml } from './assertion-page.ts';
import { assertionTable } from './assertion-table.ts';
import { read } from './read-for-tests.ts';

const text = 'There is no swelling of the left knee & "no" <b>spasm</b>. Strength was 4/5.';
const finding = {
  check: 'denies-documented',
  severity: 'error',
  item: 1,
  message: 'Says <no> where it is.',
  quotes: [
    { text: 'There is no swelling', start: 0, end: 20 },
    { text: 'Strength was 4/5.', start: text.indexOf('Strength'), end: text.length },
  ],
};

it('tells every assertion in a row', () => {
  expect(assertionTable({ assertions: read('There is no swelling of the left knee.') })).toMatchObject([
    {
      text: 'swelling',
      concept: 'swelling',
      polarity: 'absent',
      place: 'left knee',
      because: 'There is no',
      start: 12,
    },
  ]);
});

it('marks the text and joins the quotes of a finding', () => {
  const page = assertionsToHtml({ text }, read(text), [finding]);
  expect(page).toContain('<mark tabindex="0" class="absent record"');
  expect(page).toContain('id="quote-1a"');
  expect(page).toContain('href="#quote-1b"');
  expect(page).toContain('id="finding-1"');
});

it('loses no word of the text and lets no markup of it through', () => {
  const page = assertionsToHtml({ text }, read(text), [finding]);
  const body = page.slice(page.indexOf('<div class="text">'), page.indexOf('<h2>Findings'));
  const words = body
    .replace(/<a class="number".*?<\/a>|<span class="number".*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(words.trim()).toBe(text);
  expect(page).not.toContain('<b>spasm');
  expect(page).not.toContain('Says <no>');
});

it('needs nothing from elsewhere', () => {
  expect(assertionsToHtml({ text }, read(text), [])).not.toMatch(/https?:|src=|@import/);
});
