import type { Item, Letter } from '@overread/engine/letter';
import type { Colour } from './colour.ts';
import { wrap } from './wrap.ts';

/** A letter at a glance: header, reviewer, worker, and for each item what was asked and decided. */
export function letterText(letter: Letter, colour: Colour): string {
  const { dates, reviewer, patient } = letter;
  const row = (label: string, value: string | null): string =>
    `  ${colour.dim(label.padEnd(22))}${value ?? colour.dim('not stated')}`;
  return [
    row('case number', letter.caseNumber),
    row('format', letter.format),
    row('outcome', letter.outcome),
    row('injury', dates.injury),
    row('UR denial', dates.urDenial),
    row('application received', dates.applicationReceived),
    row('assigned', dates.assigned),
    row('decision', dates.decision),
    row('priority', letter.priority),
    row(
      'reviewer',
      [reviewer.licensedIn.join(', '), reviewer.certifications.join(', ')].filter((part) => part !== '').join('; ') ||
        null,
    ),
    row(
      'worker',
      [patient.age === null ? null : `${patient.age} years`, patient.sex].filter((part) => part !== null).join(', ') ||
        null,
    ),
    ...letter.items.map((item) => itemText(item, colour)),
  ].join('\n');
}

function itemText(item: Item, colour: Colour): string {
  const { request } = item;
  const decision =
    item.decision === null
      ? colour.red('no decision')
      : item.decision === 'upheld'
        ? colour.yellow('upheld')
        : colour.green('overturned');
  const asked = [
    request.treatment ?? 'treatment not known',
    request.category === null
      ? null
      : `${request.category}${request.subcategory === null ? '' : ` > ${request.subcategory}`}`,
    [request.side, ...request.bodyParts].filter((part) => part !== null).join(' ') || null,
    request.levels.join(', ') || null,
    request.quantity === null ? null : `${request.quantity.value} ${request.quantity.unit}`,
    request.modifiedByUr ? 'modified by UR' : null,
    request.retrospective ? 'retrospective' : null,
  ].filter((part) => part !== null);
  const cited = (side: Item['reviewer']): string =>
    side === null
      ? 'not stated'
      : `${side.basis}${side.citations.length === 0 ? '' : `: ${side.citations.map((citation) => citation.text).join('; ')}`}`;
  return [
    '',
    `  ${colour.bold(`${item.number}.`)} ${decision}  ${wrap(item.heading, 96, '      ').trimStart()}`,
    `      ${colour.dim('asked      ')}${asked.join(' | ')}`,
    wrap(`${colour.dim('UR cites   ')}${cited(item.claimsAdministrator)}`, 110, '      '),
    wrap(`${colour.dim('IMR cites  ')}${cited(item.reviewer)}`, 110, '      '),
    `      ${colour.dim('concludes  ')}${item.conclusion}`,
  ].join('\n');
}
