// Writes docs/law-map.md: every dated value of the law with its section, its days, how sure it is, and what tests it.
// `node scripts/law-map.ts --check` fails where the file on disk is another.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { law } from '../packages/engine/src/knowledge/generated/law.ts';
import { type Rule, rules } from '../packages/engine/src/law/report/rules.ts';
import { exampleFiles } from './law-examples.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/law-map.md');

const titles: Readonly<Record<string, string>> = {
  clocks: 'Time limits',
  eligibilityGrounds: 'Eligibility',
  filingRequirements: 'Before filing',
  consolidation: 'Consolidation',
  necessityHierarchies: 'Standards of medical necessity',
  searchSequences: 'Where to look for evidence',
  evidenceScales: 'Levels of evidence',
  citationDuties: 'Citations',
  determinationContents: 'What a determination contains',
  provisions: 'Rules that are shown and not computed',
  fees: 'Fees',
  penalties: 'Penalties',
  reviewerQualifications: 'Who may review',
  reviewerOrganisation: 'The review organization',
  conflictRelations: 'Conflicts: with whom',
  conflictAffiliations: 'Conflicts: what kind of tie',
  conflictDerivations: 'Conflicts the records show',
  caseRules: 'The life cycle of a case',
  holidays: 'Holidays',
  calendars: 'Calendars',
  serviceMethods: 'Service',
  pacificTime: 'Pacific time',
};

/** The test that holds a collection where no worked example names the rule. */
const tests: Readonly<Record<string, string>> = {
  filingRequirements: 'examples/filing.yaml',
  consolidation: 'eligibility/consolidation.test.ts',
  necessityHierarchies: 'standards/standards.test.ts',
  searchSequences: 'standards/standards.test.ts',
  evidenceScales: 'standards/standards.test.ts',
  citationDuties: 'rows.test.ts',
  determinationContents: 'standards/standards.test.ts',
  provisions: 'rows.test.ts',
  fees: 'examples/fees.yaml',
  penalties: 'fees/fee.test.ts',
  clocks: 'clocks/clocks.test.ts',
  holidays: 'calendars/count.test.ts, scripts/holidays.test.ts',
  calendars: 'calendars/count.test.ts',
  serviceMethods: 'calendars/service.test.ts',
  pacificTime: 'dates/instant.test.ts',
};

const examples = exampleFiles();

function testOf({ collection, id, code }: Rule): string {
  const clock = id.split(': ')[0];
  const own = examples
    .filter(({ rule }) => rule === clock)
    .map(({ file, cases }) => `examples/${file} (${cases.length})`);
  const named = examples
    .filter(({ rule }) => rule === 'eligibility')
    .flatMap(({ file, cases }) => {
      const hits = cases.filter(({ expect }) =>
        [...(expect.reasons ?? []), ...(expect.flags ?? [])].includes(code ?? ''),
      ).length;
      return hits > 0 ? [`examples/${file} (${hits})`] : [];
    });
  const found = collection === 'clocks' ? own : collection === 'eligibilityGrounds' ? named : [];
  if (found.length > 0) return found.join(', ');
  if (collection.startsWith('reviewer') || collection.startsWith('conflict')) return 'reviewer/';
  if (collection === 'caseRules') return 'engine/src/case/';
  return tests[collection] ?? '-';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}

function table(collection: string, rows: readonly Rule[]): string {
  const lines = rows.map((rule) => {
    const name = rule.code === null ? rule.id : `${rule.code} (${rule.id})`;
    const title = rule.title === rule.id ? '' : rule.title;
    const days = rule.to === null ? `since ${rule.from}` : `${rule.from} to ${rule.to}`;
    const sure = rule.confidence === 'confirmed' ? 'confirmed' : `**${rule.confidence}**`;
    const verified = rule.verifiedThrough ?? '-';
    return `| ${[name, title, rule.value, rule.section, days, sure, verified, testOf(rule)].map(cell).join(' | ')} |`;
  });
  return [
    `## ${titles[collection] ?? collection}`,
    '',
    '| rule | what | value | section | in force | text | seen in force until | test |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

export function lawMap(): string {
  const all = rules();
  const groups = Map.groupBy(all, ({ collection }) => collection);
  const unverified = all.filter(({ confidence }) => confidence !== 'confirmed').length;
  const unseen = law.unseenTexts.map(({ from, what, sections }) => `- **${from}** (${sections.join(', ')}): ${what}`);
  return [
    '# The law map',
    '',
    `Made by \`scripts/law-map.ts\` from \`knowledge/law\` and \`knowledge/calendars\`; change the data, not this page.`,
    `${all.length} dated values, ${unverified} of them not confirmed against an official or published text. Tests are named from`,
    '`packages/engine/src/law/`; the number of worked examples stands behind the file. Sources and remarks stand in the data.',
    '',
    '## Texts that were not seen',
    '',
    ...unseen,
    '',
    ...[...groups].map(([collection, rows]) => table(collection, rows)),
  ].join('\n');
}

if (import.meta.main) {
  const text = lawMap();
  if (process.argv.includes('--check')) {
    const there = existsSync(target) ? readFileSync(target, 'utf8') : '';
    if (there !== text) {
      console.error(
        'docs/law-map.md is not what knowledge/law says. Run: node scripts/law-map.ts, and commit the page.',
      );
      process.exitCode = 1;
    }
  } else writeFileSync(target, text);
}
