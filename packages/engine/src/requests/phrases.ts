import { lexicon } from '../knowledge/generated/lexicon.ts';
import { compileTerms, type TermFinder, type TermMatch } from '../text/index.ts';

export type Phrase = Exclude<keyof typeof lexicon.requestPhrases, 'source' | 'confidence' | 'note'>;

let finder: TermFinder<Phrase> | undefined;

/** The fixed phrases of requests in a text: "was the original request", "post-op", "retrospective". */
export function phrasesIn(text: string): TermMatch<Phrase>[] {
  finder ??= compileTerms(
    Object.entries(lexicon.requestPhrases).flatMap(([phrase, terms]) =>
      Array.isArray(terms) ? terms.map((term) => [term, phrase as Phrase] as const) : [],
    ),
  );
  return finder.find(text);
}
