import { sentencesIn } from '@overread/engine/text';
import { carriedSources, type SourcePlace, withSource } from './sources.ts';
import { type Part, textOf, type Work, withText } from './work.ts';

/** Where the next citation goes. */
export interface Caret {
  readonly part: Part;
  readonly offset: number;
}

/**
 * Words of the record put into the draft, with their page. `sentence`: as a sentence of their own, behind the one the caret
 * is in. `source`: as what that sentence rests on; where there is none, as a sentence.
 */
export function cited(
  work: Work,
  caret: Caret,
  from: SourcePlace,
  how: 'sentence' | 'source',
): { readonly work: Work; readonly offset: number } {
  const { part } = caret;
  const text = textOf(work, part);
  const sentences = sentencesIn(text);
  const here = sentences.find(({ start, end }) => start <= caret.offset && caret.offset <= end) ?? sentences.at(-1);
  const note =
    (sentence: string) =>
    (one: Work): Work => {
      const sources = withSource(one.notes.sources, part, sentence, (had) => ({ ...had, from: [...had.from, from] }));
      return { ...one, notes: { ...one.notes, sources } };
    };
  if (how === 'source' && here !== undefined) {
    return { work: note(text.slice(here.start, here.end))(work), offset: caret.offset };
  }
  const added = asSentence(from.quote ?? '');
  const at = here?.end ?? text.length;
  const before = text.slice(0, at);
  const gap = before === '' || /\s$/.test(before) ? '' : /[.?!]["'”’)\]]*$/.test(before) ? ' ' : '. ';
  const start = before + gap;
  const rest = text.slice(at);
  const next = start + added + (rest === '' || /^\s/.test(rest) ? rest : ` ${rest}`);
  const sources = carriedSources(text, next, part, work.notes.sources);
  let put = withText({ ...work, notes: { ...work.notes, sources: [...sources] } }, part, next);
  // What was cited may be several sentences: each rests on the page.
  for (const { start: from_, end } of sentencesIn(next)) {
    if (from_ >= start.length && end <= start.length + added.length) put = note(next.slice(from_, end))(put);
  }
  return { work: put, offset: start.length + added.length };
}

/** With a capital and a full stop: what is cut out of a page often has neither. */
function asSentence(quote: string): string {
  const words = quote.trim().replace(/[,;:\s]+$/, '');
  const whole = /[.?!]["'”’)\]]*$/.test(words) ? words : `${words}.`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
