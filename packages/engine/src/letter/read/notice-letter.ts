import { datesIn } from '../../text/index.ts';
import { documentsIn } from './documents.ts';
import type { SectionName } from './forms.ts';
import { type Header, type HeaderValue, readHeader } from './header.ts';
import { readItem } from './item.ts';
import type { Ledger } from './ledger.ts';
import type { LetterParts } from './letter-parts.ts';
import type { Line } from './lines.ts';
import { noticeItems } from './notice-items.ts';
import { paragraphsOf } from './paragraphs.ts';
import { passageOf, patientOf, reviewerOf } from './printed-letter.ts';
import { oneParagraph, runningText } from './running-text.ts';
import type { Section } from './sections.ts';

const regarding = /^\(?\d{1,3}[.)]\s*Regarding the request/i;

/** Reads the notices of 2013: determinations first, then the reviewer, the case, the documents, then item by item. */
export function readNoticeLetter(sections: readonly Section[], width: number, ledger: Ledger): LetterParts {
  const lines = (...names: readonly SectionName[]): readonly Line[] =>
    sections.filter(({ name }) => names.includes(name)).flatMap((section) => section.lines);
  const all = sections.flatMap((section) => section.lines);
  const first = all.findIndex(({ text }) => regarding.test(text));
  const itemsFrom = first < 0 ? Number.POSITIVE_INFINITY : (all[first]?.start ?? 0);
  const above = (text: readonly Line[]): readonly Line[] => text.filter(({ start }) => start < itemsFrom);

  const notice = above(lines('notice', 'opening', 'items'));
  const items = noticeItems(notice, first < 0 ? [] : all.slice(first), ledger);
  const rest = notice.filter((line) => !items.taken.has(line));
  const header = readHeader(rest, ledger);
  const statement = passageOf(above([...lines('statement'), ...lines('qualifications')]), width, ledger);
  const summary = passageOf(above(lines('summary')), width, ledger);
  const documents = documentsIn(above(lines('documents')), width, ledger);
  return {
    format: '2013-notice',
    header: withFiling(header, rest, ledger),
    statement,
    reviewer: reviewerOf(statement, null),
    documents: sections.some(({ name }) => name === 'documents') ? documents : null,
    summary,
    patient: patientOf(summary),
    items: items.parts.map((parts, i) => readItem(parts, i + 1, width, ledger)),
  };
}

const filing = [
  ['applicationReceived', /application for Independent Medical Review was filed on /i],
  ['urDenial', /Utilization Review (?:Denial|decision|denial\/modification)s? dated /i],
  ['assigned', /Notice of Assignment and Request for Information was provided to the above parties on /i],
] as const;

/** The dates in "An application for Independent Medical Review was filed on ...", where the header lacks them. */
function withFiling(header: Header, lines: readonly Line[], ledger: Ledger): Header {
  const filled = new Map<Parameters<Header['get']>[0], HeaderValue>(header);
  for (const paragraph of paragraphsOf(lines)) {
    const passage = runningText(paragraph, oneParagraph);
    if (passage === null || !/^An application for Independent Medical Review was filed/i.test(passage.text)) continue;
    let agrees = true;
    for (const [field, words] of filing) {
      const found = words.exec(passage.text);
      if (found === null) continue;
      const from = found.index + found[0].length;
      const date = datesIn(passage.text.slice(from, from + 24))[0];
      if (date === undefined || date.iso === null || date.span.start > 0) continue;
      const known = filled.get(field);
      if (known === undefined) filled.set(field, { value: date.iso, span: passage.span });
      else if (known.value !== date.iso) agrees = false;
    }
    if (agrees) for (const line of paragraph) ledger.take('value', line);
    else ledger.leaveLines(paragraph, 'This paragraph gives another date than the header.');
  }
  return filled;
}
