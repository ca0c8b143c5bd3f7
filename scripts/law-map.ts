// Writes docs/law-map.md: every dated value of the law with its section, its days, how sure it is, and what tests it.
// `node scripts/law-map.ts --check` fails where the file on disk is another.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawMap, testOf } from '../packages/engine/src/law/report/law-map.ts';
import type { Rule } from '../packages/engine/src/law/report/rules.ts';
import { exampleFiles } from './law-examples.ts';

const target = join(import.meta.dirname, '../docs/law-map.md');
const examples = exampleFiles();

/** The worked examples of a rule with their number; where there are none, the test of its collection. */
function closestTest(rule: Rule): string {
  const id = rule.id.split(': ')[0];
  const found = examples.flatMap(({ file, rule: of, cases }) => {
    if (rule.collection === 'clocks') return of === id ? [`examples/${file} (${cases.length})`] : [];
    if (rule.collection !== 'eligibilityGrounds' || of !== 'eligibility') return [];
    const hits = cases.filter(({ expect }) =>
      [...(expect.reasons ?? []), ...(expect.flags ?? [])].includes(rule.code ?? ''),
    ).length;
    return hits > 0 ? [`examples/${file} (${hits})`] : [];
  });
  return found.length > 0 ? found.join(', ') : testOf(rule);
}

const text = lawMap(closestTest);
if (process.argv.includes('--check')) {
  const there = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (there !== text) {
    console.error('docs/law-map.md is not what knowledge/law says. Run: node scripts/law-map.ts, and commit the page.');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
