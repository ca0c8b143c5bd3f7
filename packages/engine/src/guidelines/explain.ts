import type { KeyDate } from '../knowledge/schema/guidelines.ts';
import type { Citation, GuidelineLine } from './citation.ts';
import { editionCited, editionInForce } from './editions.ts';
import { pageFits } from './page-ranges.ts';
import { regionName, regionsOf } from './regions.ts';

const keyDates: Record<KeyDate, string> = {
  letter: 'the date of the letter',
  request: 'the date of the request for treatment',
  service: 'the date of service',
  dispensed: 'the date the drug is dispensed',
};

const bases = {
  mtus: 'This line rests on the MTUS.',
  'non-mtus': 'This line rests on sources outside the MTUS.',
  both: 'This line rests on the MTUS and on sources outside it.',
  none: 'This line cites no evidence.',
};

/**
 * Says in plain words what a citation or a whole line names: source, edition and the days it was in force, sections, pages,
 * what is doubtful. With `on` (ISO date) it says whether the edition was in force on that day.
 */
export function explainCitation(cited: Citation | GuidelineLine, on?: string): string[] {
  if (!('parts' in cited)) return explainOne(cited, on);
  const lines = [bases[cited.basis]];
  for (const citation of cited.citations) lines.push('', ...explainOne(citation, on));
  for (const part of cited.parts) {
    if (part.kind === 'unread')
      lines.push('', `Not understood: "${cited.text.slice(part.span.start, part.span.end).trim()}".`);
  }
  return lines;
}

function explainOne(citation: Citation, on: string | undefined): string[] {
  const lines = [`"${citation.text}"`];
  if (citation.guideline === null && citation.name === null) {
    lines.push('Names no guideline that is known here. Check the spelling, or give the name in full.');
    return lines;
  }
  lines.push(
    `Source: ${citation.name ?? citation.guideline ?? ''}${citation.mtus ? ', part of the MTUS' : ', outside the MTUS'}.`,
  );
  if (citation.topic !== null && citation.topic !== citation.name) lines.push(`Chapter: ${citation.topic}.`);
  if (citation.sections.length > 0) lines.push(`Section: ${citation.sections.join('; ')}.`);
  if (citation.edition !== null) lines.push(`Edition: ${citation.edition}.`);
  if (citation.guideline !== null) lines.push(...explainForce(citation, citation.guideline, on));
  const { general, regions } = regionsOf(citation);
  if (!general) lines.push(`It is for: ${regions.map(regionName).join(', ')}.`);
  for (const { page, inside, expected, unverified } of pageFits(citation)) {
    const place = inside ? 'lies in' : 'lies outside';
    lines.push(
      `Page ${page} ${place} the pages known for it, ${expected.join(', ')}${unverified ? ' (unverified)' : ''}.`,
    );
  }
  for (const other of citation.otherReadings) lines.push(`It may also mean: ${other}.`);
  for (const note of citation.notes) lines.push(`Note: ${note}.`);
  if (citation.unverified)
    lines.push('This rests on a value that is not confirmed against the official text (unverified).');
  return lines;
}

function explainForce(citation: Citation, guideline: string, on: string | undefined): string[] {
  const lines: string[] = [];
  const cited = citation.edition === null ? null : editionCited(guideline, citation.edition);
  if (cited?.from != null) {
    const until = cited.to === null ? 'no later edition is known' : `to ${cited.to}`;
    lines.push(
      `In force from ${cited.from}, ${until}; it goes by ${keyDates[cited.keyDate]}${cited.unverified ? ' (unverified)' : ''}.`,
    );
    if (cited.note !== null) lines.push(`${cited.note}.`);
  }
  if (on === undefined || !guideline.startsWith('mtus')) return lines;
  const inForce = editionInForce(guideline, on, 'letter');
  if (inForce === null) lines.push(`No edition of it is known to have been in force on ${on}.`);
  else if (cited !== null && cited.edition === inForce.edition) lines.push(`On ${on} this edition was in force.`);
  else {
    lines.push(
      `On ${on} the edition in force was "${inForce.title}" (${inForce.edition}), by ${keyDates[inForce.keyDate]}${inForce.unverified ? ' (unverified)' : ''}.`,
    );
  }
  return lines;
}
