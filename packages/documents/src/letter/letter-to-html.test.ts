import { expect, it } from 'vitest';
import { pageToHtml } from '../page/index.ts';
import { exampleLetter } from './letters-for-tests.ts';
import { printedLetter } from './printed-letter.ts';

const html = pageToHtml(printedLetter(exampleLetter()));

it('says its language and title, and has one h1 with headings below it in order', () => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-US">/);
  expect(html).toContain('<title>Independent Medical Review: Final Determination, case CM17-9000001</title>');
  expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 2]);
});

it('says what was decided before anything else', () => {
  expect(html.indexOf('1 approved, 1 not approved')).toBeLessThan(html.indexOf('About this case'));
  expect(html).toContain(
    '<th scope="row">1. MRI of the lumbar spine without contrast</th><td>Not approved (upheld)</td>',
  );
});

it('names every table after its heading and marks header cells', () => {
  for (const [, id] of html.matchAll(/<table aria-labelledby="(.*?)"/g)) expect(html).toContain(`id="${id}"`);
  expect(html.match(/<th scope="col">/g)).toHaveLength(8);
});

it('shows what looks like markup as text', () => {
  const letter = { ...exampleLetter(), summary: { text: '<script>alert("x")</script> & more' } };
  expect(pageToHtml(printedLetter(letter))).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more');
});
