import { law } from '../../knowledge/generated/law.ts';
import { taxonomy } from '../../knowledge/generated/taxonomy.ts';
import { holds } from '../dated/version.ts';
import type { Notice } from './result.ts';

const rules = [
  ...law.reviewerQualifications,
  ...law.conflictRelations,
  ...law.conflictAffiliations,
  ...law.conflictDerivations,
];
const fits = [...taxonomy.specialtyFitConditions, ...taxonomy.specialtyFitServices];
const days = [
  ...new Set([
    ...rules.flatMap((r) => [r.from, r.verifiedThrough, ...(r.to === undefined ? [] : [r.to])]),
    ...law.unseenTexts.map((change) => change.from),
  ]),
].sort();
const cache = new Map<string, readonly Notice[]>();

/**
 * What every result of a day rests on and is not confirmed: rules whose text was last seen before the day, one notice a
 * source, and the specialties, which are our own data. The same for all days between two changes of the rules.
 */
export function verificationNotices(on: string): readonly Notice[] {
  const span = days.filter((day) => day < on).length * 2 + (days.includes(on) ? 1 : 0);
  const known = cache.get(String(span));
  if (known !== undefined) return known;
  const notices: Notice[] = [];
  const changes = law.unseenTexts.filter((change) => change.from <= on);
  const unseen = changes.map((change) => `${change.what.trim()} `).join('');
  const late = rules.filter((rule) => holds(rule, on) && rule.verifiedThrough < on);
  for (const through of [...new Set(late.map((rule) => rule.verifiedThrough))].sort()) {
    const these = late.filter((rule) => rule.verifiedThrough === through);
    const sections = [...new Set(these.map((rule) => rule.section))].sort();
    notices.push({
      rule: 'later-than-verified',
      section: sections.join('; '),
      text: `${these.length} rules were last seen in force on ${through}, before the day asked about. ${unseen}Compare with the official text.`,
      evidence: these.map((rule) => ({ where: `law/${rule.id}`, says: rule.source })),
    });
  }
  if (fits.some((fit) => fit.confidence === 'unverified')) {
    notices.push({
      rule: 'specialty-fit-unverified',
      section: 'LC 139.5(d)(4)(A), (B)',
      text: 'Which specialties suit a condition or service is our own list; no official list exists.',
      evidence: [{ where: 'taxonomy/specialty-fit', says: taxonomy.specialtyFit.source }],
    });
  }
  cache.set(String(span), notices);
  return notices;
}
