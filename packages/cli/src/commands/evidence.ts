import { readDocument } from '@overread/documents/read';
import { type Finding, runChecks } from '@overread/engine/checks';
import { type Assertion, assertionsToHtml, assertionTable, evidenceOf, type Section } from '@overread/engine/evidence';
import { readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { type Passage, passageOf, type SourceText } from '@overread/engine/text';
import { exitCodes } from '../exit-codes.ts';
import { colourFor } from '../output/colour.ts';
import { problemText } from '../output/problem-text.ts';
import { print, say } from '../output/streams.ts';

export interface EvidenceOptions {
  readonly json?: boolean;
  readonly html?: boolean;
}

/** `overread evidence`: what a letter or any clinical text says, as a table, JSON or a page with the text marked up. */
export async function evidence(path: string, options: EvidenceOptions): Promise<number> {
  const document = await readDocument(path);
  if (isProblem(document)) {
    say(problemText(document, colourFor(process.stderr)));
    return exitCodes.unusable;
  }
  const { assertions, findings } = saidIn(document.source);
  if (options.html) await print(assertionsToHtml(document.source, assertions, findings));
  else if (options.json) for (const row of assertionTable({ assertions })) await print(`${JSON.stringify(row)}\n`);
  else await table(assertions);
  return exitCodes.fine;
}

/** A letter by its parts, with its findings; any other text as one passage of a record. */
function saidIn(source: SourceText): { assertions: Assertion[]; findings: readonly Finding[] } {
  const reading = readLetter(source);
  if (isProblem(reading))
    return { assertions: [...evidenceOf(passageOf(source.text), 'record').assertions], findings: [] };
  const { summary, items } = reading.passages;
  const parts: (readonly [Passage | null, Section])[] = [
    [summary, 'summary'],
    ...items.flatMap(({ heading, rationale }) => [[heading, 'heading'] as const, [rationale, 'rationale'] as const]),
  ];
  const assertions = parts.flatMap(([passage, section]) =>
    passage === null ? [] : [...evidenceOf(passage, section).assertions],
  );
  return { assertions, findings: runChecks(reading) };
}

async function table(assertions: readonly Assertion[]): Promise<void> {
  const colour = colourFor(process.stdout);
  const rows = assertionTable({ assertions });
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'start' && column !== 'end');
  const cell = (value: unknown): string =>
    Array.isArray(value)
      ? value.join(', ')
      : value === null || value === undefined
        ? ''
        : String(value as string | number);
  const width = (column: string): number =>
    Math.min(
      28,
      Math.max(column.length, ...rows.map((row) => cell((row as unknown as Record<string, unknown>)[column]).length)),
    );
  const widths = new Map(columns.map((column) => [column, width(column)]));
  const line = (values: (column: string) => string): string =>
    columns
      .map((column) =>
        values(column)
          .slice(0, widths.get(column))
          .padEnd(widths.get(column) ?? 0),
      )
      .join('  ')
      .trimEnd();
  await print(`${colour.bold(line((column) => column))}\n`);
  for (const row of rows)
    await print(`${line((column) => cell((row as unknown as Record<string, unknown>)[column]))}\n`);
  say(`${rows.length} assertions. --json has them whole, --html shows them in the text.`);
}
