import { law } from '../../../knowledge/generated/law.ts';
import { whoFits } from '../fit/fit.ts';
import { specialtyName } from '../fit/specialty.ts';
import { covers } from '../period.ts';
import type { Certification, ReviewerRecord } from '../reviewer.ts';
import { physicianKind } from './kind.ts';
import { fails, met, type Test } from './test.ts';

type Recognised = 'confirmed' | 'letters' | 'unverified' | null;

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
const boards = new Map<string, Recognised>();
for (const rule of law.reviewerQualifications) {
  for (const board of rule.boards ?? []) {
    for (const name of [board.name, ...board.also]) boards.set(bare(name), board.confidence);
  }
}

/** How sure it is that a board is a recognised American specialty board; null: it is not on our list. */
export const recognised = (board: string): Recognised => boards.get(bare(board)) ?? null;

/** Certifications of a recognised board that are valid on a day. */
const current = (reviewer: ReviewerRecord, on: string): Certification[] =>
  reviewer.certifications.filter((c) => covers(c.from, c.to, on) && recognised(c.board) !== null);

/**
 * Specialties a reviewer has on a day: by certification, or by the licence where no certification is asked. Once one
 * certification was checked at its source, the unchecked ones beside it do not count.
 */
export function specialtiesOn(reviewer: ReviewerRecord, on: string): string[] {
  const held = current(reviewer, on);
  const checked = held.filter((c) => c.verifiedOn !== null && c.verifiedOn <= on);
  const names = (checked.length > 0 ? checked : held).map((c) => specialtyName(c.specialty));
  const own = physicianKind(reviewer.kind)?.specialty;
  if (own !== undefined && !names.includes(own)) names.push(own);
  return names;
}

const describe = (c: Certification, on: string): string => {
  if (recognised(c.board) === null)
    return `${c.specialty} by ${c.board}, which is not on the list of recognised boards`;
  if (c.to !== null && c.to < on) return `${c.specialty} (${c.board}) ended on ${c.to}`;
  return `${c.specialty} (${c.board}) valid from ${c.from}`;
};

export const certified: Test = ({ reviewer, kind, on }) => {
  if (kind === null || !kind.boardRequired) return met;
  const held = current(reviewer, on);
  if (held.some((c) => recognised(c.board) === 'confirmed')) return met;
  const evidence = reviewer.certifications.map((c, i) => ({
    where: `reviewer/certifications/${i}`,
    says: describe(c, on),
  }));
  if (held.length > 0) {
    const names = held.map((c) => c.board).join(', ');
    const text = `Certified only by ${names}; whether that is a recognised American specialty board is not confirmed.`;
    return [{ fails: false, text, evidence, unverified: true }];
  }
  const says = evidence.length === 0 ? 'none is on record' : evidence.map((e) => e.says).join('; ');
  return fails(`No current certification by a recognised American specialty board on ${on}: ${says}.`, evidence);
};

/** Of a doctor of medicine or osteopathy: for every item the certification suits the condition or the treatment. */
export const certificationFits: Test = ({ kind, specialties, fit, needs }) => {
  if (kind === null || !kind.boardRequired || specialties.length === 0) return met;
  return fit.flatMap((one, i) => {
    if (one.service.level !== 'none' && one.condition.level !== 'none') return met;
    if (one.service.level === 'none' && one.condition.level === 'none') {
      const need = needs[i];
      const who = need === undefined ? '' : whoFits(need.service);
      return fails(
        `Item ${one.item}: certified in ${specialties.join(', ')}, which suits neither the condition nor the treatment. Suitable for the treatment: ${who}.`,
        [
          { where: `case/items/${i}`, says: [...one.service.entries, ...one.condition.entries].join(', ') },
          { where: 'reviewer/certifications', says: specialties.join(', ') },
        ],
        true,
      );
    }
    return met;
  });
};
