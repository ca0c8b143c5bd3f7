import type { SourceText, Span } from '../text/index.ts';
import type { Assertion } from './assertion.ts';
import { script, style } from './assertion-page-style.ts';
import { assertionTable, placeOf } from './assertion-table.ts';

/** What the page needs of a finding: quotes are offsets into the source text. */
export interface PageFinding {
  readonly check: string;
  readonly severity: string;
  readonly item: number | null;
  readonly message: string;
  readonly quotes: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/**
 * One self-contained page: the text marked up by polarity and kind, the findings with their quotes numbered in the
 * text, and the assertions as a table. Needs no network; readable without its script.
 */
export function assertionsToHtml(
  source: Pick<SourceText, 'text'>,
  assertions: readonly Assertion[],
  findings: readonly PageFinding[],
  title = 'What the text says',
): string {
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${style}</style></head>`,
    `<body><h1>${escape(title)}</h1>`,
    filters('How it is said', 'polarity', assertions),
    filters('Of what', 'kind', assertions),
    filters('Who says it', 'speaker', assertions),
    `<h2>Text</h2><div class="text">${marked(source.text, assertions, findings)}</div>`,
    findingList(findings),
    table(assertions),
    `<script>${script}</script></body></html>`,
  ].join('\n');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;');
}

function filters(legend: string, field: 'polarity' | 'kind' | 'speaker', assertions: readonly Assertion[]): string {
  const counts = new Map<string, number>();
  for (const assertion of assertions) counts.set(assertion[field], (counts.get(assertion[field]) ?? 0) + 1);
  const boxes = [...counts].map(
    ([name, count]) =>
      `<label><input type="checkbox" checked data-filter="${field}-${name}"><mark class="${name}">${name.replaceAll('-', ' ')}</mark> <span class="count">${count}</span></label>`,
  );
  return `<fieldset><legend>${legend}</legend>${boxes.join('')}</fieldset>`;
}

interface Edge {
  readonly at: number;
  readonly html: string;
  /** Ends before starts at one place, and an inner end before an outer one. */
  readonly order: number;
}

/** The text with marks for assertions and numbers for quotes. Quotes may cut through assertions, so they are points. */
function marked(text: string, assertions: readonly Assertion[], findings: readonly PageFinding[]): string {
  const edges: Edge[] = [];
  let free = 0;
  for (const assertion of assertions.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start, end } = clip(assertion.span, text.length);
    if (start < free || end <= start) continue;
    free = end;
    const of = `polarity-${assertion.polarity} kind-${assertion.kind} speaker-${assertion.speaker}`;
    edges.push({
      at: start,
      order: 2,
      html: `<mark tabindex="0" class="${assertion.polarity} ${assertion.speaker}" data-of="${of}" title="${escape(hint(assertion))}">`,
    });
    edges.push({ at: end, order: 0, html: '</mark>' });
  }
  for (const [index, { quotes }] of findings.entries()) {
    for (const [which, quote] of quotes.entries()) {
      const { start, end } = clip(quote, text.length);
      const name = `${index + 1}${'ab'[which] ?? ''}`;
      edges.push({
        at: start,
        order: 1,
        html: `<a class="number" id="quote-${name}" href="#finding-${index + 1}" aria-label="Quote ${name} of finding ${index + 1} starts">${name}&#8614;</a>`,
      });
      edges.push({ at: end, order: 1, html: `<span class="number" aria-hidden="true">&#8612;${name}</span>` });
    }
  }
  edges.sort((a, b) => a.at - b.at || a.order - b.order);
  let html = '';
  let from = 0;
  for (const edge of edges) {
    html += escape(text.slice(from, edge.at)) + edge.html;
    from = edge.at;
  }
  return html + escape(text.slice(from));
}

function clip({ start, end }: Span, length: number): Span {
  const from = Math.max(0, Math.min(start, length));
  return { start: from, end: Math.max(from, Math.min(end, length)) };
}

/** Everything known of an assertion in one line: what the pointer or a screen reader is told. */
function hint(assertion: Assertion): string {
  const { concept, kind, polarity, state, speaker, values, hedges, time, cue } = assertion;
  return [
    `${concept} (${kind}): ${polarity.replaceAll('-', ' ')}${state === null ? '' : `, ${state}`}`,
    placeOf(assertion),
    values.map(({ printed }) => printed).join(', '),
    hedges.length === 0 ? '' : `room: ${hedges.join(', ')}`,
    [time.when ?? '', ...time.dates].filter((part) => part !== '').join(' '),
    `says: ${speaker.replaceAll('-', ' ')}`,
    cue === null ? '' : `because of "${cue.text}"`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function findingList(findings: readonly PageFinding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map(({ check, severity, item, message, quotes }, index) => {
    const quoted = quotes.map((quote, which) => {
      const name = `${index + 1}${'ab'[which] ?? ''}`;
      return `<blockquote><a href="#quote-${name}">${name}</a> ${escape(quote.text)}</blockquote>`;
    });
    const where = item === null ? '' : `, item ${item}`;
    return `<li id="finding-${index + 1}" class="${severity}"><strong>${severity}</strong> ${escape(check)}${where}: ${escape(message)}${quoted.join('<div class="joined" aria-label="against">&#8645;</div>')}</li>`;
  });
  return `<h2>Findings</h2><ol class="findings">${items.join('')}</ol>`;
}

const columns = [
  'text',
  'concept',
  'kind',
  'polarity',
  'state',
  'place',
  'values',
  'hedges',
  'time',
  'speaker',
  'because',
] as const;

function table(assertions: readonly Assertion[]): string {
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = assertionTable({ assertions }).map(
    (row) => `<tr>${columns.map((name) => `<td>${escape(row[name])}</td>`).join('')}</tr>`,
  );
  return `<h2>Statements</h2><div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
