import { describe, expect, it } from 'vitest';
import { isCaseOf } from './concepts.ts';
import { clinical } from './lexicon.ts';
import { PhraseTree } from './phrase-tree.ts';
import { Phrases } from './phrases.ts';
import { read } from './read-for-tests.ts';
import { surfacesOf } from './surfaces.ts';
import { Vocabulary } from './vocabulary.ts';

const concepts = clinical.concepts.flatMap(({ concepts: list }) => list);

describe('concepts', () => {
  it('are several hundred, said in several thousand ways', () => {
    expect(concepts.length).toBeGreaterThan(450);
    expect(concepts.flatMap(({ terms }) => terms.flatMap(surfacesOf)).length).toBeGreaterThan(5000);
  });

  it('have ids of their own, and stand under concepts that exist', () => {
    const ids = concepts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { broader, abnormal } of concepts)
      for (const id of [...(broader ?? []), ...(abnormal === undefined ? [] : [abnormal])]) expect(ids).toContain(id);
  });

  it('share no term', () => {
    const phrases = new Phrases(new PhraseTree(new Vocabulary()));
    const shared: string[] = [];
    for (const [index, { id, terms }] of concepts.entries()) {
      for (const term of terms.flatMap(surfacesOf)) {
        const entry = phrases.enter(term, index + 1);
        if (entry !== index + 1) shared.push(`${term}: ${id} and ${concepts[entry - 1]?.id}`);
      }
    }
    expect(shared).toEqual([]);
  });

  it.each(concepts.filter(({ kind }) => kind !== 'ignored').map(({ id, example }) => [id, example]))(
    '%s is found in its example: %s',
    (id, example) => {
      expect(read(example).some((assertion) => isCaseOf(assertion, id))).toBe(true);
    },
  );
});

describe('phrases', () => {
  const groups = clinical.phrases.flatMap(({ role, groups: list }) => list.map((group) => ({ role, ...group })));

  it.each(
    groups.flatMap(({ role, id, polarity, example }) =>
      polarity !== undefined && role !== 'hypothesis' ? [[id, polarity, example] as const] : [],
    ),
  )('%s makes something %s: %s', (_, polarity, example) => {
    expect([...read(example), ...read(example, 'rationale')].map((assertion) => assertion.polarity)).toContain(
      polarity,
    );
  });

  it('name only parts that the guidelines know', () => {
    for (const { part, terms } of clinical.places.places) {
      expect(part).not.toBe('');
      expect(terms.length).toBeGreaterThan(0);
    }
  });
});

it('holds some 320 abbreviations', () => {
  expect(clinical.abbreviations.entries.length).toBeGreaterThanOrEqual(320);
  expect(new Set(clinical.abbreviations.entries.map(({ short }) => short)).size).toBe(
    clinical.abbreviations.entries.length,
  );
});
