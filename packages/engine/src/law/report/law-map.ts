import { law } from '../../knowledge/generated/law.ts';
import { type Rule, rules } from './rules.ts';

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

/** The test of each collection, from `packages/engine/src/law`. */
const tests: Readonly<Record<string, string>> = {
  clocks: 'clocks/clocks.test.ts',
  eligibilityGrounds: 'eligibility/eligibility.test.ts',
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
  reviewerQualifications: 'reviewer/',
  reviewerOrganisation: 'reviewer/',
  conflictRelations: 'reviewer/',
  conflictAffiliations: 'reviewer/',
  conflictDerivations: 'reviewer/',
  caseRules: '../case/',
  holidays: 'calendars/count.test.ts, scripts/holidays.test.ts',
  calendars: 'calendars/count.test.ts',
  serviceMethods: 'calendars/service.test.ts',
  pacificTime: 'dates/instant.test.ts',
};

/** The test that holds the collection of a rule. */
export function testOf({ collection }: Rule): string {
  return tests[collection] ?? '-';
}

/**
 * The law map as Markdown: every dated value with its section, its days, how sure it is, and what tests it. `tested`
 * may name closer tests than that of the collection.
 */
export function lawMap(tested: (rule: Rule) => string = testOf): string {
  const all = rules();
  const groups = Map.groupBy(all, ({ collection }) => collection);
  const unverified = all.filter(({ confidence }) => confidence !== 'confirmed').length;
  return [
    '# The law map',
    '',
    'Made by `scripts/law-map.ts` from `knowledge/law` and `knowledge/calendars`; change the data, not this page.',
    `${all.length} dated values, ${unverified} of them not confirmed against an official or published text. Tests are named from`,
    '`packages/engine/src/law`; the number of worked examples stands behind the file. Sources and remarks stand in the data.',
    '',
    '## Texts that were not seen',
    '',
    ...law.unseenTexts.map(({ from, what, sections }) => `- **${from}** (${sections.join(', ')}): ${what}`),
    '',
    ...[...groups].map(([collection, rows]) => table(collection, rows, tested)),
  ].join('\n');
}

function table(collection: string, rows: readonly Rule[], tested: (rule: Rule) => string): string {
  const lines = rows.map((rule) => {
    const name = rule.code === null ? rule.id : `${rule.code} (${rule.id})`;
    const title = rule.title === rule.id ? '' : rule.title;
    const days = rule.to === null ? `since ${rule.from}` : `${rule.from} to ${rule.to}`;
    const sure = rule.confidence === 'confirmed' ? 'confirmed' : `**${rule.confidence}**`;
    const cells = [name, title, rule.value, rule.section, days, sure, rule.verifiedThrough ?? '-', tested(rule)];
    return `| ${cells.map(cell).join(' | ')} |`;
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

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ').trim();
}
