import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type HashLabel,
  type LabelledPassage,
  placeHashes,
  placeWords,
  type Score,
  scorePassages,
  type WordLabel,
} from '../../packages/engine/src/evidence/labelled.ts';
import type { Section } from '@overread/engine/evidence';
import type { Reading } from '@overread/engine/letter';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../packages/engine/src/evidence/passages');

/** The invented passages, whose words are in the project. */
export function scoreInvented(): { score: Score; passages: number } {
  const { passages } = parse(readFileSync(join(folder, 'invented.yaml'), 'utf8')) as {
    passages: readonly { id: string; section: Section; text: string; labels: readonly WordLabel[] }[];
  };
  const placed = passages.map((passage) => ({
    ...passage,
    labels: placeWords(passage.id, passage.text, passage.labels),
  }));
  return { score: scorePassages(placed), passages: placed.length };
}

/** The real passages, labelled by reference: file, part and a hash of the words. `readings` by file name. */
export function scoreReal(readings: ReadonlyMap<string, Reading>): { score: Score; passages: number; lost: number } {
  const { passages } = parse(readFileSync(join(folder, 'real.yaml'), 'utf8')) as {
    passages: readonly { file: string; part: string; labels: readonly HashLabel[] }[];
  };
  let lost = 0;
  const placed = passages.flatMap(({ file, part, labels }): LabelledPassage[] => {
    const reading = readings.get(file.split('/').at(-1) ?? file);
    const item = /^rationale-(\d+)$/.exec(part);
    const passage = item === null ? reading?.passages.summary : reading?.passages.items[Number(item[1]) - 1]?.rationale;
    if (passage === null || passage === undefined) {
      lost += labels.length;
      return [];
    }
    const found = placeHashes(passage.text, labels);
    lost += found.lost.length;
    return [
      {
        id: `${file} ${part}`,
        section: item === null ? 'summary' : 'rationale',
        text: passage.text,
        labels: found.placed,
      },
    ];
  });
  return { score: scorePassages(placed), passages: placed.length, lost };
}

/** Rows of a table: recall, precision, and each field of what was found. */
export function assertionRows(name: string, passages: number, { labels, found, extra, fields }: Score): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
  const field = (key: string): string => {
    const score = (fields as Record<string, { right: number; of: number } | undefined>)[key];
    return score === undefined ? '-' : share(score.right, score.of);
  };
  return `| ${name} | ${passages} | ${labels} | ${share(found, labels)} | ${share(found, found + extra)} | ${['polarity', 'side', 'state', 'speaker', 'value'].map(field).join(' | ')} |`;
}
