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

interface Row {
  document_id: string;
  title: string;
  page: number;
  found: string;
  total: number;
}

/** The pages of a case with these words, best first; `total` counts all. Discarded documents are left out. */
export async function searchCase(
  tx: Tx,
  caseId: string,
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
  const options = `StartSel=${open}, StopSel=${close}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`;
  const { rows } = await sql<Row>`
    WITH q AS MATERIALIZED (SELECT websearch_to_tsquery('pg_catalog.english', ${words}) AS query),
    hit AS MATERIALIZED (
      SELECT p.document_id, p.page, p.part, ts_rank_cd(p.words, q.query) AS rank, count(*) OVER () AS total
        FROM document_page p, q
       WHERE p.case_id = ${caseId} AND p.words @@ q.query
         AND EXISTS (SELECT FROM document d WHERE d.id = p.document_id AND d.discarded IS NULL)
       ORDER BY rank DESC, p.document_id, p.page, p.part
       LIMIT ${limit})
    SELECT h.document_id, d.title, h.page, h.total::int AS total,
           ts_headline('pg_catalog.english', translate(p.text, ${open + close}, ''), q.query, ${options}) AS found
      FROM hit h
      JOIN document_page p USING (document_id, page, part)
      JOIN document d ON d.id = h.document_id, q
     ORDER BY h.rank DESC, h.document_id, h.page, h.part`.execute(tx.db);
  return { total: rows[0]?.total ?? 0, hits: rows.map(hitOf) };
}

function hitOf({ document_id, title, page, found }: Row): Hit {
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of found.split(open)) {
    const end = piece.indexOf(close);
    if (end >= 0) marks.push([text.length, text.length + end]);
    text += piece.replace(close, '');
  }
  return { document: document_id, title, page, text, marks };
}
