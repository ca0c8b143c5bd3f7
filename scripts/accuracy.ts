// `npm run accuracy`: reads and checks the labelled letters, prints what was read right, found and wrongly raised, shows
// gains and losses against the last committed table and writes it anew. `--check` only compares; `--misses` lists all.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocuments } from '@overread/documents/read';
import { runChecks } from '@overread/engine/checks';
import { type Reading, readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { assertionRows, scoreInvented, scoreReal } from './accuracy/assertions.ts';
import { type FieldScores, scoreFields } from './accuracy/fields.ts';
import { emptyScores, scoreFindings } from './accuracy/findings.ts';
import { labelledLetters } from './accuracy/labels.ts';
import { caught, type MutationScore, twinsOf } from './accuracy/mutations.ts';
import { accuracyTable } from './accuracy/table.ts';

const root = join(import.meta.dirname, '..');
const checkOnly = process.argv.includes('--check');
const listMisses = process.argv.includes('--misses');

interface Names {
  readonly found: readonly string[];
  readonly wrong: readonly string[];
}

async function main(): Promise<number> {
  const letters = labelledLetters(root);
  if (letters === null) {
    console.log('The labelled letters are not at hand (../shared/letters), so accuracy is not measured here.');
    return 0;
  }
  const fields: FieldScores = new Map();
  const scores = emptyScores();
  const labelOf = new Map(letters.map(({ label, file }) => [file, label]));
  const failures: string[] = [];
  const readings = new Map<string, Reading>();
  const mutations = new Map<string, MutationScore>();
  for await (const answer of readDocuments(letters.map(({ file }) => file))) {
    const label = labelOf.get(answer.path);
    const reading = 'problem' in answer ? answer.problem : readLetter(answer.document.source);
    if (label === undefined || isProblem(reading)) {
      failures.push(`${answer.path}: ${isProblem(reading) ? `${reading.title}. ${reading.detail}` : 'no label'}`);
      continue;
    }
    readings.set(basename(answer.path), reading);
    const findings = runChecks(reading);
    scoreFields(fields, label, reading.letter);
    scoreFindings(scores, label, findings);
    if (label.defects.some((defect) => defect.severity === 'certain')) continue;
    // A letter without a certain defect is sound enough to be broken on purpose.
    for (const twin of twinsOf(reading)) {
      const score = mutations.get(twin.kind) ?? { kind: twin.kind, made: 0, caught: 0, escaped: [] };
      mutations.set(twin.kind, score);
      score.made += 1;
      if (caught(twin, findings)) score.caught += 1;
      else score.escaped.push(`${label.case} item ${twin.item ?? '-'}`);
    }
  }
  const invented = scoreInvented();
  const real = scoreReal(readings);
  if (real.lost > 0) failures.push(`${real.lost} labels of real passages were not found in the text`);
  const assertions = [
    assertionRows('invented', invented.passages, invented.score),
    assertionRows('published letters', real.passages, real.score),
  ];
  const table = accuracyTable(letters.length, fields, scores, [...mutations.values()], assertions);
  const tableFile = join(root, 'accuracy.md');
  const namesFile = join(root, 'accuracy.names.json');
  const before: Names = existsSync(namesFile)
    ? (JSON.parse(readFileSync(namesFile, 'utf8')) as Names)
    : { found: [], wrong: [] };
  const now: Names = { found: scores.found.toSorted(), wrong: scores.wrong.toSorted() };
  const lost = before.found.filter((name) => !now.found.includes(name));
  const added = now.wrong.filter((name) => !before.wrong.includes(name));
  console.log(table);
  if (listMisses) {
    for (const [field, { misses }] of fields) for (const miss of misses) console.log(`${field}: ${miss}`);
    for (const name of scores.missed) console.log(`missed: ${name}`);
    for (const name of scores.wrong) console.log(`wrong: ${name}`);
    for (const { kind, escaped } of mutations.values())
      for (const one of escaped) console.log(`escaped: ${kind}: ${one}`);
  }
  for (const failure of failures) console.error(`not read: ${failure}`);
  for (const name of now.found.filter((found) => !before.found.includes(found))) console.log(`gained: ${name}`);
  for (const name of before.wrong.filter((wrong) => !now.wrong.includes(wrong)))
    console.log(`no longer wrongly raised: ${name}`);
  for (const name of lost) console.error(`LOST: ${name}`);
  for (const name of added) console.error(`WRONGLY RAISED: ${name}`);
  if (checkOnly) {
    const current = existsSync(tableFile) ? readFileSync(tableFile, 'utf8') : '';
    if (current !== table)
      console.error('accuracy.md is not the table of this code. Run `npm run accuracy` and commit it.');
    return lost.length + added.length + failures.length > 0 || current !== table ? 1 : 0;
  }
  writeFileSync(tableFile, table);
  writeFileSync(namesFile, `${JSON.stringify(now, null, 2)}\n`);
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = await main();
