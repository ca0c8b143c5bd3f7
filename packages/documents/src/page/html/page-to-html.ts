import type { Block } from '@overread/engine/letter';
import type { Printed, PrintedSection, PrintedTop } from '../printed.ts';
import { style } from './style.ts';

/** A letter or notice as one HTML page that stands alone: no script, nothing loaded from elsewhere. */
export function pageToHtml({ language, name, title, note, top, sections }: Printed): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(name)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(top === null ? [] : [topOf(top)]),
    `<h1>${escaped(title)}</h1>`,
    ...(note === null ? [] : [`<p class="note">${escaped(note)}</p>`]),
    ...sections.map(sectionOf),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Who writes, on what day, to whom. */
function topOf({ sender, date, addressee }: PrintedTop): string {
  const [name = '', ...rest] = sender.map(escaped);
  return [
    `<p class="sender">${[`<strong>${name}</strong>`, ...rest].join('<br>')}</p>`,
    `<p>${escaped(date)}</p>`,
    ...(addressee.length === 0 ? [] : [`<p class="addressee">${addressee.map(escaped).join('<br>')}</p>`]),
  ].join('\n');
}

function sectionOf({ part, boxed, level, title, blocks }: PrintedSection, index: number): string {
  const id = `part-${index + 1}`;
  return [
    `<section class="${part}${boxed ? ' boxed' : ''}" aria-labelledby="${id}">`,
    `<h${level} id="${id}">${escaped(title)}</h${level}>`,
    ...blocks.map((block) => blockOf(block, id)),
    '</section>',
  ].join('\n');
}

function blockOf(block: Block, id: string): string {
  switch (block.kind) {
    case 'paragraphs':
      return block.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
    case 'labelled':
      return block.paragraphs
        .map((text, i) => `<p>${i === 0 ? `<strong>${escaped(block.label)}:</strong> ` : ''}${escaped(text)}</p>`)
        .join('\n');
    case 'rows':
      return table(block, id, ([label, value]) => `<th scope="row">${escaped(label)}</th><td>${escaped(value)}</td>`);
    case 'decisions':
      return table(
        block,
        id,
        ([item, decision]) => `<th scope="row">${escaped(item)}</th><td>${escaped(decision)}</td>`,
      );
    case 'list':
      return `<ol>\n${block.entries.map((entry) => `<li>${escaped(entry).replaceAll('\n', '<br>')}</li>`).join('\n')}\n</ol>`;
  }
}

type Rows = Extract<Block, { kind: 'rows' | 'decisions' }>;

function table({ head, rows }: Rows, id: string, row: (cells: readonly [string, string]) => string): string {
  const heads = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  return [
    `<table aria-labelledby="${id}">`,
    `<thead><tr>${heads}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${row(cells)}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
