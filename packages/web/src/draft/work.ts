import type { components } from '@overread/client';
import { outcomeOf } from '@overread/engine/case';
import { readGuidelineLine } from '@overread/engine/guidelines';

export type Draft = components['schemas']['Draft'];
export type DraftLetter = components['schemas']['Letter'];
export type LetterItem = components['schemas']['LetterItem'];
export type DraftNotes = components['schemas']['DraftNotes'];
export type Criterion = DraftNotes['criteria'][number];
export type Case = components['schemas']['Case'];

/** What is being written: the letter, and what is kept beside its words. */
export interface Work {
  readonly letter: DraftLetter;
  readonly notes: DraftNotes;
}

/** A running text of the draft that can be written in. */
export type Part = 'summary' | `item/${number}`;

const conclusions = {
  overturned: { conclusion: 'medically-necessary', text: 'Therefore, the request is medically necessary.' },
  upheld: { conclusion: 'not-medically-necessary', text: 'Therefore, the request is not medically necessary.' },
} as const;

/** The text of a part. The reasons of an item end, in the letter, with the sentence that concludes: it stands apart here. */
export function textOf({ letter }: Work, part: Part): string {
  if (part === 'summary') return letter.summary?.text ?? '';
  const item = letter.items.find(({ number }) => part === `item/${number}`);
  return item === undefined ? '' : reasonsOf(item);
}

export function reasonsOf({ rationale, conclusionText }: LetterItem): string {
  const text = rationale?.text ?? '';
  return conclusionText !== null && text.endsWith(conclusionText)
    ? text.slice(0, -conclusionText.length).replace(/ $/, '')
    : text;
}

const running = (text: string): { text: string } | null => (text.trim() === '' ? null : { text });

export function withText(work: Work, part: Part, text: string): Work {
  const { letter } = work;
  if (part === 'summary') return { ...work, letter: { ...letter, summary: running(text) } };
  return withItem(work, Number(part.slice('item/'.length)), (item) => ({
    ...item,
    rationale: running(concluded(text, item.conclusionText)),
  }));
}

const concluded = (text: string, conclusion: string | null): string =>
  conclusion === null ? text : text.trim() === '' ? conclusion : `${text} ${conclusion}`;

export function withItem(work: Work, number: number, change: (item: LetterItem) => LetterItem): Work {
  const { letter } = work;
  return {
    ...work,
    letter: { ...letter, items: letter.items.map((item) => (item.number === number ? change(item) : item)) },
  };
}

/** An item decided: its conclusion and the outcome of the letter go with it. */
export function withDecision(
  work: Work,
  number: number,
  decision: 'upheld' | 'overturned',
  items: Case['items'],
): Work {
  const { conclusion, text } = conclusions[decision];
  const decided = withItem(work, number, (item) => ({
    ...item,
    decision,
    conclusion,
    conclusionText: text,
    rationale: running(concluded(reasonsOf(item), text)),
  }));
  return { ...decided, letter: { ...decided.letter, outcome: outcomeOfLetter(decided.letter, items) } };
}

/** What the decisions of the letter make; null while one is open. The rule is that of the case. */
function outcomeOfLetter({ items }: DraftLetter, ofCase: Case['items']): DraftLetter['outcome'] {
  const decided = new Map(items.map(({ number, decision }) => [number, decision]));
  return outcomeOf(
    ofCase.map((item) => {
      const decision = decided.get(item.number) ?? null;
      if (decision === null) return { ...item, decision: null };
      const said = { decision, citations: [], noCitation: null, rationale: '', on: '', reviewer: '' };
      return { ...item, decision: said };
    }),
  );
}

/** A guideline line as typed or chosen, with what is read from it. Empty: the side cites nothing. */
export function withLine(work: Work, number: number, side: 'claimsAdministrator' | 'reviewer', text: string): Work {
  const { basis, citations } = readGuidelineLine(text);
  const line = text.trim() === '' ? null : { text, basis, citations: structuredClone(citations) as never };
  return withItem(work, number, (item) => ({ ...item, [side]: line }));
}
