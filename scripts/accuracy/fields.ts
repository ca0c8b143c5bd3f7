import type { Item, Letter } from '@overread/engine/letter';
import { taxonomy } from '../../packages/engine/src/knowledge/generated/taxonomy.ts';
import type { ItemLabel, Label } from './labels.ts';

/** Rights and misses of one field over all letters. */
export interface FieldScore {
  right: number;
  total: number;
  readonly misses: string[];
}

export type FieldScores = Map<string, FieldScore>;

/** Compares one letter with its label, field by field. */
export function scoreFields(scores: FieldScores, label: Label, letter: Letter): void {
  const compare = (field: string, where: string, expected: unknown, found: unknown): void => {
    const score = scores.get(field) ?? { right: 0, total: 0, misses: [] };
    scores.set(field, score);
    score.total += 1;
    if (JSON.stringify(expected) === JSON.stringify(found)) score.right += 1;
    else score.misses.push(`${where}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(found)}`);
  };
  const { header } = label;
  const seed = label.case.startsWith('seed');
  if (!seed) compare('case number', label.case, label.case, letter.caseNumber);
  compare('date assigned', label.case, header.dateAssigned, letter.dates.assigned);
  compare('date of injury', label.case, header.dateOfInjury, letter.dates.injury);
  compare('decision date', label.case, header.decisionDate, letter.dates.decision);
  compare('UR denial date', label.case, header.urDenialDate, letter.dates.urDenial);
  compare('application received', label.case, header.applicationReceived, letter.dates.applicationReceived);
  compare('priority', label.case, header.priority, letter.priority);
  compare(
    'licence states',
    label.case,
    label.reviewer.states.map(stateCode).toSorted(),
    letter.reviewer.licensedIn.toSorted(),
  );
  compare(
    'certifications',
    label.case,
    label.reviewer.specialties.map(plain).toSorted(),
    letter.reviewer.certifications.map(plain).toSorted(),
  );
  compare('age', label.case, label.patient.age, letter.patient.age);
  compare('sex', label.case, label.patient.sex, letter.patient.sex);
  compare('injury date in the summary', label.case, label.patient.injuryDateInSummary, letter.patient.dateOfInjury);
  compare('number of items', label.case, label.items.length, letter.items.length);
  label.items.forEach((expected, index) => {
    const item = letter.items[index];
    if (item !== undefined) scoreItem(compare, `${label.case} item ${expected.n}`, expected, item);
  });
}

type Compare = (field: string, where: string, expected: unknown, found: unknown) => void;

function scoreItem(compare: Compare, where: string, expected: ItemLabel, item: Item): void {
  const { request } = item;
  compare('item heading', where, plain(expected.text), plain(item.heading));
  compare('decision', where, expected.decision, item.decision);
  compare('conclusion', where, expected.conclusion.replaceAll(' ', '-'), item.conclusion);
  compare('category', where, expected.category, request.category);
  compare(
    'body parts and side',
    where,
    [expected.bodyParts.toSorted(), expected.side],
    [request.bodyParts.toSorted(), request.side],
  );
  const quantity = request.quantity === null ? null : [request.quantity.value, request.quantity.unit];
  compare(
    'quantity',
    where,
    expected.quantity === null ? null : [expected.quantity.value, expected.quantity.unit],
    quantity,
  );
  compare('modified by UR', where, expected.urModified, request.modifiedByUr);
  for (const [side, wanted, found] of [
    ['claims administrator', expected.claimsAdministrator, item.claimsAdministrator],
    ['reviewer', expected.reviewerBasis, item.reviewer],
  ] as const) {
    compare('basis', `${where}, ${side}`, wanted.basis, found?.basis ?? null);
    compare(
      'citations',
      `${where}, ${side}`,
      wanted.citations.map(plain),
      found?.citations.map((citation) => plain(citation.text)) ?? [],
    );
    for (const citation of found?.citations ?? []) {
      if (!citation.mtus) continue;
      const resolved = citation.guideline !== null && citation.edition !== null;
      compare('MTUS citation resolved', `${where}, ${side}: ${citation.text}`, true, resolved);
    }
  }
}

/** Case, blanks, hyphens, "&" and a closing stop make no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[-‐–]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

function stateCode(name: string): string {
  return taxonomy.states.find((state) => state.name === name)?.code ?? name;
}
