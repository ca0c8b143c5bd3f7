import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { taxonomy } from '../../../knowledge/generated/taxonomy.ts';
import type { ItemForReview } from '../case-for-review.ts';
import { fitOf } from './fit.ts';
import { conditionNeeds, serviceNeeds } from './needs.ts';
import { expand, specialtyName } from './specialty.ts';

const item = (over: Partial<ItemForReview>): ItemForReview => ({
  number: 1,
  treatment: null,
  category: null,
  subcategory: null,
  bodyParts: [],
  ...over,
});

describe('specialties', () => {
  it.each([
    ['Physical Medicine and Rehabilitation', 'Physical Medicine & Rehabilitation'],
    ['PM&R', 'Physical Medicine & Rehabilitation'],
    ['Orthopaedic Surgery', 'Orthopedic Surgery'],
    ['  pain   medicine', 'Pain Management'],
    ['Chiropractic Orthopedics', 'Chiropractic'],
    ['Neuropsychology', 'Psychology'],
    ['Weaving', 'Weaving'],
  ])('%s is %s', (printed, name) => expect(specialtyName(printed)).toBe(name));
  it('names only groups and specialties that exist', () => {
    const known = new Set(taxonomy.specialties.map((s) => s.name));
    // The letters print one form with "and", the list holds it with "&".
    const stands = (name: string): boolean => known.has(name) || known.has(name.replace(' and ', ' & '));
    for (const entry of [...taxonomy.specialtyFitConditions, ...taxonomy.specialtyFitServices]) {
      for (const name of [...expand(entry.treats), ...expand(entry.evaluates)]) {
        expect(stands(name), `${entry.id}: ${name}`).toBe(true);
      }
    }
  });
});

describe('who fits', () => {
  it('asks spine surgeons for a fusion and hand surgeons for a carpal tunnel release', () => {
    const fusion = serviceNeeds(
      item({ category: 'Surgery', subcategory: 'Spine', treatment: 'lumbar fusion', bodyParts: ['lumbar spine'] }),
    );
    expect([...fusion.treats].toSorted()).toEqual(['Neurological Surgery', 'Orthopedic Surgery']);
    const release = serviceNeeds(
      item({
        category: 'Surgery',
        subcategory: 'Non-arthroscopic Surgery',
        treatment: 'carpal tunnel release',
        bodyParts: ['wrist'],
      }),
    );
    expect(release.treats.has('Hand Surgery')).toBe(true);
  });
  it('takes the closest entry: a word of the treatment before the subcategory', () => {
    expect(
      serviceNeeds(item({ category: 'Injection', subcategory: 'Facet Injection', treatment: 'botulinum toxin' }))
        .entries,
    ).toEqual(['botulinum']);
    expect(serviceNeeds(item({ category: 'Injection', treatment: 'trigger point injection' })).entries).toEqual([
      'injection',
    ]);
  });
  it('matches whole words only', () => {
    expect(serviceNeeds(item({ category: 'Diagnostic Testing', treatment: 'action potential study' })).entries).toEqual(
      ['diagnosis'],
    );
  });
  it('goes by the body part of the item before the diagnoses of the case', () => {
    expect(conditionNeeds(item({ bodyParts: ['knee'] }), ['F32.9']).entries).toEqual(['hip-knee']);
    expect(conditionNeeds(item({}), ['F32.9']).entries).toEqual(['mental']);
  });
  it('says unknown rather than none where it knows nothing', () => {
    const one = item({ treatment: 'cranial lattice therapy' });
    const [fit] = fitOf(['Dermatology'], [{ item: 1, service: serviceNeeds(one), condition: conditionNeeds(one, []) }]);
    expect(fit?.service.level).toBe('unknown');
    expect(fit?.condition.level).toBe('unknown');
  });
  it('finds an entry for every category and subcategory of the State', () => {
    for (const { name, subcategories } of taxonomy.categories.categories) {
      for (const subcategory of [null, ...subcategories]) {
        expect(serviceNeeds(item({ category: name, subcategory })).entries, `${name}, ${subcategory}`).not.toEqual([]);
      }
    }
  });
  it('finds a condition for every body part of the taxonomy', () => {
    for (const { parts } of taxonomy.bodyParts) {
      for (const { name } of parts) {
        expect(conditionNeeds(item({ bodyParts: [name] }), []).entries, name).not.toEqual([]);
      }
    }
  });
});

const letters = join(import.meta.dirname, '../../../../../../../shared/letters/gold');

describe.skipIf(!existsSync(letters))('specialties seen in letters (skipped where ../shared is absent)', () => {
  it('keeps no reviewer of a published letter from what he decided', () => {
    for (const file of readdirSync(letters).filter((name) => name.endsWith('.json'))) {
      const letter = JSON.parse(readFileSync(join(letters, file), 'utf8')) as {
        reviewer: { specialties: string[] };
        items: { n: number; category: string; treatment: string; bodyParts: string[] }[];
      };
      const specialties = letter.reviewer.specialties.map(specialtyName);
      for (const { n, category, treatment, bodyParts } of letter.items) {
        const one = item({ number: n, category, treatment, bodyParts });
        const [fit] = fitOf(specialties, [{ item: n, service: serviceNeeds(one), condition: conditionNeeds(one, []) }]);
        expect([fit?.service.level, fit?.condition.level], `${file}, item ${n}`).not.toContain('none');
      }
    }
  });
  it('are counted as they stand there', () => {
    const counted: Record<string, Record<string, number>> = {};
    const files = readdirSync(letters).filter((name) => name.endsWith('.json'));
    for (const file of files) {
      const letter = JSON.parse(readFileSync(join(letters, file), 'utf8')) as {
        reviewer: { specialties: string[] };
        items: { category: string }[];
      };
      for (const category of new Set(letter.items.map((i) => i.category))) {
        counted[category] ??= {};
        for (const name of new Set(letter.reviewer.specialties.map(specialtyName))) {
          counted[category][name] = (counted[category][name] ?? 0) + 1;
        }
      }
    }
    expect(taxonomy.specialtyFitSeen.letters).toBe(files.length);
    expect(taxonomy.specialtyFitSeen.categories).toEqual(counted);
  });
});
