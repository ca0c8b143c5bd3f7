import { caseIdentifier, type Resource } from './base.ts';
import { patientOf } from './parties.ts';
import type { SeenCase } from './seen-case.ts';

/** The determination, item by item; null before it may be seen. Its author is the organization: the reviewer has no name. */
export function compositionOf(seen: SeenCase, organization: string): Resource | null {
  const { caseNumber, determination, items } = seen;
  if (determination === null) return null;
  const office = { display: organization };
  return {
    resourceType: 'Composition',
    id: caseNumber,
    meta: { lastUpdated: seen.changedAt.toISOString(), versionId: String(seen.version) },
    identifier: caseIdentifier(caseNumber),
    status: determination.amendments.length > 0 ? 'amended' : 'final',
    type: { text: 'Final Determination Letter of an Independent Medical Review' },
    subject: patientOf(seen),
    date: determination.mailedOn ?? determination.issuedOn,
    author: [office],
    title: 'Final Determination Letter',
    custodian: office,
    event: [{ detail: [{ reference: `Claim/${caseNumber}` }, { reference: `ClaimResponse/${caseNumber}` }] }],
    section: items.map(sectionOf),
  };
}

function sectionOf({ number, text, decision, standing }: SeenCase['items'][number]) {
  const lines =
    decision === null
      ? [`${text}: ${standing}.`]
      : [
          `${text}: ${decision.decision}.`,
          ...(decision.citations.length > 0 ? [`Citations: ${decision.citations.join('; ')}.`] : []),
          ...(decision.noCitation === null ? [] : [`No citation: ${decision.noCitation}`]),
          decision.rationale,
        ];
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return {
    title: `Item ${number}`,
    text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs}</div>` },
  };
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** As XHTML: its own marks are written out, and characters that XML does not know are left out as U+FFFD. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark)
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
