import { sql } from 'kysely';
import { fail } from '../problems/index.ts';
import type { Tx } from '../store/index.ts';

/** A page on which the words stand. */
export interface Hit {
  readonly document: string;
  readonly title: string;
  readonly page: number;
  readonly text: string;
  /** Where the words stand in `text`: start and end of each. */
  readonly marks: readonly (readonly [number, number])[];
}

// Characters that no text has; they stand around the words that were found, and are taken out again.
const [open, close] = ['\u{e000}', '\u{e001}'];

/** A document of which search may know. */
export interface Searched {
  readonly id: string;
  readonly title: string;
}

interface Place {
  document_id: string;
  page: number;
  part: number;
  total: number;
}

/**
 * The pages of these documents of a case with these words, best first; `total` counts all. In two steps, the pages and
 * then what stands on the best of them: told both at once, the planner, which knows little behind row-level security,
 * reads the pages of the case again for each.
 */
export async function searchCase(
  tx: Tx,
  caseId: string,
  documents: readonly Searched[],
  words: string,
  limit: number,
): Promise<{ total: number; hits: Hit[] }> {
  const { rows: asked } = await sql<{ nodes: number }>`
    SELECT numnode(websearch_to_tsquery('pg_catalog.english', ${words})) AS nodes`.execute(tx.db);
  if (asked[0]?.nodes === 0) {
    fail('request-invalid', {
      where: 'querystring/q',
      detail: 'There is nothing to look for: words like "the" and "of" stand on every page.',
      remedy: 'Give a word that tells something, or a phrase in quotes.',
    });
  }
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const { rows: places } = await sql<Place>`
    SELECT document_id, page, part, count(*) OVER ()::int AS total
      FROM document_page, websearch_to_tsquery('pg_catalog.english', ${words}) AS query
     WHERE case_id = ${caseId} AND words @@ query AND document_id = ANY (${[...titles.keys()]})
     ORDER BY ts_rank_cd(words, query) DESC, document_id, page, part
     LIMIT ${limit}`.execute(tx.db);
  if (places.length === 0) return { total: 0, hits: [] };
  const options = `StartSel=${open}, StopSel=${close}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`;
  const { rows } = await sql<{ place: number; found: string }>`
    SELECT place::int AS place,
           ts_headline('pg_catalog.english', translate(text, ${open + close}, ''),
                       websearch_to_tsquery('pg_catalog.english', ${words}), ${options}) AS found
      FROM unnest(${places.map((one) => one.document_id)}::text[], ${places.map((one) => one.page)}::integer[],
                  ${places.map((one) => one.part)}::integer[]) WITH ORDINALITY AS wanted (document_id, page, part, place)
      JOIN document_page USING (document_id, page, part)
     ORDER BY place`.execute(tx.db);
  const hits = rows.flatMap(({ place, found }) => {
    const at = places[place - 1];
    return at === undefined
      ? []
      : [hitOf({ document: at.document_id, title: titles.get(at.document_id) ?? '', page: at.page }, found)];
  });
  return { total: places[0]?.total ?? 0, hits };
}

function hitOf(of: Omit<Hit, 'text' | 'marks'>, found: string): Hit {
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of found.split(open)) {
    const end = piece.indexOf(close);
    if (end >= 0) marks.push([text.length, text.length + end]);
    text += piece.replace(close, '');
  }
  return { ...of, text, marks };
}
