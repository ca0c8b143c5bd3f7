import { describe, expect, it } from 'vitest';
import { readRequest } from '../../requests/index.ts';
import type { Item, Letter } from '../letter.ts';
import type { Block } from './blocks.ts';
import { whatWasDecided } from './decided.ts';
import { longDate } from './details.ts';
import { isPageFooter, pageFooter } from './form.ts';
import { outlineOf } from './outline.ts';

function item(number: number, heading: string, decision: Item['decision']): Item {
  return {
    number,
    heading,
    decision,
    request: readRequest(heading),
    claimsAdministrator: null,
    reviewer: null,
    rationale: null,
    conclusion: 'unstated',
    conclusionText: null,
  };
}

const empty: Letter = {
  format: 'overread',
  caseNumber: null,
  dates: { assigned: null, injury: null, decision: null, urDenial: null, applicationReceived: null },
  priority: null,
  statement: null,
  reviewer: {
    licensedIn: [],
    certifications: [],
    subspecialty: null,
    independenceStated: false,
    fiveYearsStated: false,
    hours24Stated: false,
  },
  patient: { age: null, sex: null, dateOfInjury: null },
  documents: null,
  summary: null,
  items: [],
  outcome: null,
  unread: [],
};

const words = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'paragraphs' ? block.paragraphs : block.kind === 'decisions' ? block.rows.flat() : [],
    )
    .join(' | ');

describe('what was decided', () => {
  it('says in plain words that the treatment was not approved, then what that means, then the legal word', () => {
    expect(words(whatWasDecided({ items: [item(1, 'MRI of the left knee', 'upheld')] }).blocks)).toBe(
      'The disputed treatment or service was not approved. | 1. MRI of the left knee | Not approved (upheld) | ' +
        'Not approved means that the claims administrator’s decision not to authorize the treatment or service stands. The legal word is upheld.',
    );
  });

  it.each([
    [['overturned'], 'The disputed treatment or service was approved.'],
    [[null], 'No decision is stated for the disputed treatment or service.'],
    [[], 'This letter states no decision.'],
    [['overturned', 'overturned'], 'All 2 disputed treatments or services were approved.'],
    [['upheld', 'upheld', 'upheld'], 'None of the 3 disputed treatments or services was approved.'],
    [
      ['upheld', 'overturned', null],
      'Of 3 disputed treatments or services: 1 approved, 1 not approved, 1 without a stated decision.',
    ],
  ] as const)('%j: %s', (decisions, sentence) => {
    const items = decisions.map((decision, i) => item(i + 1, 'Norco 10/325mg #60', decision));
    expect(words(whatWasDecided({ items }).blocks)).toMatch(new RegExp(`^${sentence.replace('.', '\\.')}`));
  });
});

describe('the outline', () => {
  it('leaves out what the letter does not have, and says of rows that nothing is stated', () => {
    const { sections, note } = outlineOf(empty);
    expect(note).toBeNull();
    expect(sections.map(({ part }) => part)).toEqual(['decided', 'case', 'worker', 'reviewer', 'items', 'next']);
    const rows = sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'rows' ? block.rows : []));
    expect(new Set(rows.map(([, value]) => value))).toEqual(new Set(['Not stated']));
  });

  it('of a letter of another format says so, and adds no words on what happens next', () => {
    const { sections, note } = outlineOf({ ...empty, format: '2014' });
    expect(note).toBe('Restated from a letter of the 2014 format.');
    expect(sections.map(({ part }) => part)).not.toContain('next');
  });

  it('says of an empty list that no document is listed, and lists what could not be placed', () => {
    const { sections } = outlineOf({ ...empty, documents: [], unread: ['Stray words.'] });
    expect(sections.find(({ part }) => part === 'documents')?.blocks).toEqual([
      { kind: 'paragraphs', paragraphs: ['No documents are listed.'] },
    ]);
    expect(sections.find(({ part }) => part === 'unread')?.blocks).toEqual([
      { kind: 'list', entries: ['Stray words.'] },
    ]);
  });
});

it('writes dates so that no reader takes the day for the month', () => {
  expect(longDate('2017-02-06')).toBe('February 6, 2017');
  expect(longDate(null)).toBe('Not stated');
});

it('knows its own page foot', () => {
  expect(isPageFooter(`${pageFooter('CM17-9000001')}      2 of 3`)).toBe(true);
  expect(isPageFooter('2 of 3')).toBe(true);
  expect(isPageFooter('Pain was noted at 2 of 3 visits')).toBe(false);
});
