import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingExamples } from './headings.examples.ts';
import { bodyPartsIn, drugsIn, levelsIn, quantitiesIn, readRequest, treatmentsIn } from './index.ts';

describe('a request in full', () => {
  it('keeps frequency, stage and operation', () => {
    const request = readRequest('Additional post-op physical therapy 2 times a week for 6 weeks, right knee');
    expect(request.frequency).toMatchObject({ times: 2, per: 'week', duration: 6, durationUnit: 'weeks' });
    expect(request).toMatchObject({ stage: 'continuation', postOperative: true, associatedSurgical: false });
  });

  it('takes the stated number where visits and course differ, and says so', () => {
    const request = readRequest('Acupuncture 12 visits, 2 times a week for 4 weeks');
    expect(request.quantity).toMatchObject({ value: 12, unit: 'visits' });
    expect(request.notes.join()).toContain('makes 8');
  });

  it('reads a range with both ends', () => {
    expect(readRequest('Physical therapy 2-3 times a week for 4 weeks').quantity).toMatchObject({ value: 12, min: 8 });
    expect(readRequest('Post-op PT 12 to 18 sessions').quantity).toMatchObject({ value: 18, min: 12 });
  });

  it('reads a medicine with strength, form and refills', () => {
    expect(readRequest('Percocet 7.5/325 mg tablets #90 with 2 refills').drug).toEqual({
      generic: 'oxycodone/acetaminophen',
      brand: 'Percocet',
      strength: '7.5/325 mg',
      form: 'tablet',
      refills: 2,
      ingredients: [],
    });
  });

  it('reads the ingredients of a compound', () => {
    const { drug, subcategory } = readRequest('Ketoprofen 10%, Baclofen 2%, Lidocaine 5% in cream base 120 grams');
    expect(subcategory).toBe('Topical Compounds');
    expect(drug?.ingredients).toEqual([
      { name: 'ketoprofen', strength: '10 %' },
      { name: 'baclofen', strength: '2 %' },
      { name: 'lidocaine topical', strength: '5 %' },
    ]);
  });

  it('reads dates of service, and calls retrospective only what is printed so', () => {
    expect(readRequest('Retrospective Soma 350mg #30 (DOS: 9/8/16)')).toMatchObject({
      retrospective: true,
      dateOfService: '2016-09-08',
    });
    expect(readRequest('Soma 350mg #30 DOS 09-08-2016')).toMatchObject({
      retrospective: false,
      dateOfService: '2016-09-08',
    });
    const impossible = readRequest('Retrospective Soma 350mg DOS 13/40/2016');
    expect(impossible.dateOfService).toBeNull();
    expect(impossible.notes).toContain('"13/40/2016" is no date.');
  });

  it('names the other services of a heading, not the steps of one operation', () => {
    expect(readRequest('MRI of the cervical and lumbar spine').alsoAsked).toEqual(['MRI of the lumbar spine']);
    expect(readRequest('CT of the abdomen and pelvis').alsoAsked).toEqual([]);
    expect(readRequest('Knee arthroscopy, meniscectomy and chondroplasty').alsoAsked).toEqual([]);
    expect(readRequest('Physical therapy and acupuncture, 6 visits').alsoAsked).toEqual(['acupuncture']);
  });

  it('says what it does not know', () => {
    const request = readRequest('Quantum balance sessions x 6');
    expect(request).toMatchObject({ treatment: null, category: null });
    expect(request.notes).toContain('No treatment known to the taxonomy is named.');
    const medicine = readRequest('Zorblaxine 25 mg #30');
    expect(medicine).toMatchObject({ treatment: null, category: 'Pharmaceuticals', quantity: { value: 30 } });
    expect(medicine.notes.join()).toContain('strength');
  });

  it('mends one slip of the pen and says so', () => {
    const request = readRequest('Physcial therapy 2x4 left sholder');
    expect(request).toMatchObject({ treatment: 'physical therapy', bodyParts: ['shoulder'], side: 'left' });
    expect(request.notes).toEqual(['"Physcial" is read as "physical".', '"sholder" is read as "shoulder".']);
  });
});

describe('what utilization review left over', () => {
  it('decides over the remaining portion', () => {
    const request = readRequest(
      'Massage therapy 8 visits was the original request. Massage therapy 5 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage therapy 3 visits is',
    );
    expect(request).toMatchObject({ modifiedByUr: true, quantity: { value: 3, unit: 'visits' }, notes: [] });
    expect(request.modification).toMatchObject({
      asked: { value: 8 },
      authorized: { value: 5 },
      remaining: { value: 3 },
      askedText: 'Massage therapy 8 visits',
      authorizedText: 'Massage therapy 5 visits',
      remainingText: 'Massage therapy 3 visits',
    });
  });

  it('says where the portions do not add up', () => {
    const request = readRequest(
      'Soma 350mg #90 was the original request. Soma 350mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Soma 350mg #45 is',
    );
    expect(request.quantity?.value).toBe(45);
    expect(request.notes).toEqual(['90 asked less 30 authorized is 60, not the 45 said to remain.']);
  });

  it('takes the whole request where the letter does', () => {
    const request = readRequest(
      'MRI of the right hip with contrast was the original request. The Claims Administrator authorized MRI of the right hip without contrast, leaving the original request IMR eligible. The original request, MRI of the right hip with contrast is',
    );
    expect(request).toMatchObject({
      modifiedByUr: true,
      treatment: 'MRI with contrast',
      bodyParts: ['hip'],
      side: 'right',
    });
    expect(request.modification?.authorizedText).toBe('MRI of the right hip without contrast');
  });

  it('counts refills that remain', () => {
    const request = readRequest(
      'Lunesta 2mg #30 with 3 refills was the original request. Lunesta 2mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, three refills of Lunesta 2mg #30 is',
    );
    expect(request).toMatchObject({ quantity: { value: 90, unit: 'tablets' }, notes: [] });
    expect(request.modification?.asked?.value).toBe(120);
  });

  it('works out the remainder where only the authorized part is told', () => {
    const request = readRequest('Physical therapy 12 visits for the neck (modified to 8 visits)');
    expect(request).toMatchObject({ modifiedByUr: true, quantity: { value: 4, unit: 'visits' }, bodyParts: ['neck'] });
  });

  it('does not take "certified" or "modified" in a name for a modification', () => {
    for (const heading of ['Certified hand therapy, 6 visits', 'Modified barium swallow', 'Approved DME: cane']) {
      expect(readRequest(heading).modifiedByUr).toBe(false);
    }
  });
});

describe('levels', () => {
  const levels = (text: string): string[] => levelsIn(text).map(({ level }) => level);
  it('reads segments, ranges and roots', () => {
    expect(levels('L4-5, L5-S1')).toEqual(['L4-5', 'L5-S1']);
    expect(levels('L4-S1')).toEqual(['L4-5', 'L5-S1']);
    expect(levels('C4 through C7')).toEqual(['C4-5', 'C5-6', 'C6-7']);
    expect(levels('C5-C6, C7-T1, T12-L1')).toEqual(['C5-6', 'C7-T1', 'T12-L1']);
    expect(levels('right L4 and L5 roots')).toEqual(['L4', 'L5']);
    expect(levels('L3/4')).toEqual(['L3-4']);
  });
  it('does not take codes, vitamins or strengths for levels', () => {
    expect(levels('L0631 brace, vitamin B12, C99, T3.5, S10')).toEqual([]);
  });
});

describe('body parts', () => {
  const parts = (text: string): string[] =>
    bodyPartsIn(text).map(({ part, side, implied }) => `${side ?? '-'} ${part}${implied ? '*' : ''}`);
  it('carries a side through a list, not to a midline part', () => {
    expect(parts('right hip and foot')).toEqual(['right hip', 'right foot']);
    expect(parts('bilateral shoulder, elbow and wrist')).toEqual([
      'bilateral shoulder',
      'bilateral elbow',
      'bilateral wrist',
    ]);
    expect(parts('left shoulder and low back')).toEqual(['left shoulder', '- low back']);
    expect(parts('neck, left trapezius and low back')).toEqual(['- neck', 'left trapezius', '- low back']);
  });
  it('reads a side that stands after its part', () => {
    expect(parts('MRI knee, right')).toEqual(['right knee']);
    expect(parts('wrist splint (left)')).toEqual(['- wrist']);
    expect(parts('elbow (left)')).toEqual(['left elbow']);
  });
  it('reads abbreviations', () => {
    expect(parts('EMG RUE, NCV BLE, x-ray L/S and C/S, R knee')).toEqual([
      'right upper extremity',
      'bilateral lower extremity',
      '- lumbar spine',
      '- cervical spine',
      'right knee',
    ]);
  });
  it('knows structures, and words that are no part', () => {
    expect(parts('left rotator cuff')).toEqual(['left shoulder*']);
    expect(parts('hand surgeon, back to work, on the other hand, body mass index')).toEqual([]);
  });
});

describe('pieces', () => {
  it('quantities in running text, each in its sentence', () => {
    const found = quantitiesIn(
      'She had 12 visits of therapy. Norco 10/325 mg #60 was filled on 3/4/2016. PT 2 times a week for 3 weeks.',
    );
    expect(found.map(({ value, unit, printed }) => `${value} ${unit}: ${printed}`)).toEqual([
      '12 visits: 12 visits',
      '60 units: #60',
      '6 visits: 2 times a week for 3 weeks',
    ]);
  });
  it('treatments and drugs with their places', () => {
    const text = 'Trial of Mobic, then physical therapy.';
    expect(treatmentsIn(text).map(({ treatment, span }) => [treatment, text.slice(span.start, span.end)])).toEqual([
      ['meloxicam', 'Mobic'],
      ['physical therapy', 'physical therapy'],
    ]);
    expect(drugsIn('Neurontin 300 mg at night')).toMatchObject([
      { generic: 'gabapentin', brand: 'Neurontin', strength: '300 mg', subcategory: 'Anti-epilepsy Drugs' },
    ]);
  });
});

describe('for any text', () => {
  it('N times a week for M weeks is N times M visits, however it is written', () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 12 }));
    const forms = [
      (n: number, m: number) => `${n}x${m}`,
      (n: number, m: number) => `${n} times ${m}`,
      (n: number, m: number) => `${n} times a week for ${m} weeks`,
      (n: number, m: number) => `${n}x/wk x ${m} wks`,
      (n: number, m: number) => `${n} visits per week over ${m} weeks`,
      (n: number, m: number) => `${n} times weekly for ${m} weeks`,
      (n: number, m: number) => `${n}xWk x ${m}Wks`,
      (n: number, m: number) => `${n} times per week for (${m}) weeks`,
    ];
    fc.assert(
      fc.property(numbers, fc.constantFrom(...forms), ([n, m], form) => {
        expect(readRequest(`Physical therapy ${form(n, m)}`).quantity).toMatchObject({ value: n * m, unit: 'visits' });
      }),
    );
  });

  it('words and figures count alike', () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
    for (const [at, word] of words.entries()) {
      const value = at + 1;
      for (const form of [
        `${word} sessions`,
        `${value} sessions`,
        `${word} (${value}) sessions`,
        `(${value} sessions)`,
      ]) {
        expect(readRequest(`Acupuncture ${form}`).quantity).toMatchObject({ value, unit: 'visits' });
      }
    }
  });

  it('the side named is the side read, before or after the part', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('left', 'right', 'bilateral', 'Left', 'RIGHT'),
        fc.constantFrom('knee', 'shoulder', 'wrist', 'ankle', 'hip', 'elbow', 'foot'),
        fc.constantFrom('MRI of the', 'X-ray', 'Physical therapy 2x4', 'Cortisone injection'),
        (side, part, service) => {
          for (const heading of [`${service} ${side} ${part}`, `${service} ${part}, ${side}`]) {
            expect(readRequest(heading)).toMatchObject({ side: side.toLowerCase(), bodyParts: [part] });
          }
        },
      ),
    );
  });

  it('nothing throws, spans lie in the text, and reading twice is the same', () => {
    const words = fc.constantFrom(
      ...new Set(headingExamples.flatMap(([heading]) => heading.split(' '))),
      '(',
      ')',
      '#',
      '-',
      '/',
      'x',
      ':',
      '\n',
      '12',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (heading) => {
        expect(readRequest(heading)).toEqual(readRequest(heading));
        const found = [
          ...bodyPartsIn(heading),
          ...quantitiesIn(heading),
          ...levelsIn(heading),
          ...treatmentsIn(heading),
          ...drugsIn(heading),
        ];
        for (const { span } of found) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(heading.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
        for (const { value } of quantitiesIn(heading)) expect(value).not.toBeNaN();
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['spaces', ' '],
    ['numbers', '2 '],
    ['signs', '2 x '],
    ['brackets', '( '],
    ['commas and digits', '1,234'],
    ['rates', '2 times a week for 3 weeks '],
    ['sides', 'left right '],
    ['parts', 'left knee, '],
    ['levels', 'L4-5, '],
    ['the phrases of a modification', 'was the original request. was authorized '],
    ['bare participles', '(certified '],
    ['slips of the pen', 'acupunturee '],
    ['drugs', 'Norco 10/325 mg, '],
  ])('time grows with the length: %s', (_, piece) => {
    const time = (copies: number): number => {
      const text = `Physical therapy ${piece.repeat(copies)} is`;
      const start = performance.now();
      readRequest(text);
      return performance.now() - start;
    };
    time(200);
    expect(time(Math.ceil(60_000 / piece.length))).toBeLessThan(1500);
  });
});
