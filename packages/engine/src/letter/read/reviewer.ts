import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { Passage } from '../../text/index.ts';
import type { Reviewer } from '../letter.ts';
import { type Named, specialtiesIn, statesIn } from './names.ts';

/** What a sentence of the statement says of the reviewer's licences and certificates ("is Board Certified in ..."). */
export interface CredentialsInText {
  readonly licensedIn: readonly Named[];
  readonly certifications: readonly Named[];
  readonly subspecialty: Named | null;
}

const certified =
  /\b(?:board[- ]certified|certified|board[- ]eligible) in |\bis a (?:licensed )?(?=(?:doctor of |licensed )?(?:chiropract|acupunct|psycholog|podiatr|dent|optometr|nurse|physical therap|occupational therap|pharmac))/i;
const subspecialtyWords = /\bsub-?specialt(?:y|ies)(?: certificate)?(?: in| of|:) /i;
const licensed = /\blicen[sc]ed to practice(?: medicine)? in (?:the )?(?:states? of )?/i;
const clauseEnd = /[.;](?:\s|$)|,? and (?:is |has |he |she |they )|,? (?:has|is|with) |,? and is licensed/i;

/** Reads credentials from running text, as the letters of 2013 and 2014 give them. Spans are offsets into the text. */
export function credentialsIn(text: string): CredentialsInText {
  const states = clause(text, licensed, /[.;](?:\s|$)|,? and (?:is|has) |\bHe\/she\b/);
  const subspecialty = clause(text, subspecialtyWords, clauseEnd);
  const certificates = clause(text, certified, clauseEnd);
  const second = subspecialty ? shifted(specialtiesIn(subspecialty.text), subspecialty.at) : [];
  return {
    licensedIn: states ? shifted(statesIn(states.text), states.at) : [],
    certifications: [...(certificates ? shifted(specialtiesIn(certificates.text), certificates.at) : []), ...second],
    subspecialty: second[0] ?? null,
  };
}

function clause(text: string, opens: RegExp, closes: RegExp): { text: string; at: number } | null {
  const start = opens.exec(text);
  if (!start) return null;
  const at = start.index + start[0].length;
  const rest = text.slice(at, at + 400);
  const end = closes.exec(rest);
  return { text: end ? rest.slice(0, end.index) : rest, at };
}

function shifted(names: readonly Named[], by: number): Named[] {
  return names.map(({ name, span }) => ({ name, span: { start: span.start + by, end: span.end + by } }));
}

const { independence, fiveYears, hours24 } = lexicon.letterFormats.statements;

/** What the statement on the reviewer says of independence and practice. */
export function statedIn(
  statement: Passage | null,
): Pick<Reviewer, 'independenceStated' | 'fiveYearsStated' | 'hours24Stated'> {
  const sentences = (statement?.text ?? '').toLowerCase().split(/\.\s/);
  const says = (lists: readonly (readonly string[])[]): boolean =>
    sentences.some((sentence) => lists.some((words) => inOrder(sentence, words)));
  return { independenceStated: says(independence), fiveYearsStated: says(fiveYears), hours24Stated: says(hours24) };
}

function inOrder(sentence: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = sentence.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}
