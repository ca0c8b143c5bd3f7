import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { Citation } from './citation.ts';
import { readGuidelineLine } from './line.ts';

const mtus = (list: string): string => `Decision based on MTUS ${list}.`;
const other = (list: string): string => `Decision based on Non-MTUS Citation ${list}.`;
const read = (line: string): readonly Citation[] => readGuidelineLine(line).citations;
const brief = ({ guideline, edition, sections, pages }: Citation): string =>
  [guideline, edition, sections.join(' + '), pages.join(', ')].join(' | ');

describe('the fixed sentences', () => {
  it.each([
    [mtus('Knee Complaints 2004'), 'mtus'],
    [other('Official Disability Guidelines (ODG), Knee and Leg Chapter'), 'non-mtus'],
    [`${mtus('Knee Complaints 2004')}  ${other('ODG')}`, 'both'],
    ['The Claims Administrator did not base their decision on the MTUS.', 'none'],
    [
      `The Claims Administrator did not base their decision on the MTUS.  ${other('ACOEM, May 2011: Knee Disorders')}`,
      'non-mtus',
    ],
    ['The Expert Reviewer did not base their decision on the MTUS.', 'none'],
    ['The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines.', 'non-mtus'],
    [
      `The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. ${other('UpToDate')}`,
      'non-mtus',
    ],
    ['The Claims Administrator did not cite any medical evidence for its decision.', 'none'],
    ['The Expert Reviewer did not cite any medical evidence for its decision.', 'none'],
    ['The Claims Administrator did not cite any evidence based criteria for its decision.', 'none'],
    ['No evidence-based citation.', 'none'],
    [other('None'), 'none'],
    [other('No guidelines cited'), 'none'],
    ['Decision based on Non- MTUS Citation ODG, Pain.', 'non-mtus'],
    ['Decision based on Non-MTUS Official Disability Guidelines.', 'non-mtus'],
    ['Decision based on MTUS Knee Complaints 2004. Official Disability Guidelines (ODG).', 'both'],
    ['', 'none'],
  ])('%s → %s', (line, basis) => {
    expect(readGuidelineLine(line).basis).toBe(basis);
  });

  it('tells apart the form of 2013 that says of each guideline whether it is part of the MTUS', () => {
    const line =
      'The Claims Administrator based its decision on the ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13, which is part of the MTUS, and the Official Disability Guidelines (ODG), Knee and Leg Chapter, which is not part of the MTUS.';
    expect(readGuidelineLine(line).basis).toBe('both');
    expect(read(line).map(brief)).toEqual(['mtus/knee | 2004 |  | ', 'odg |  |  | ']);
    expect(readGuidelineLine('The Expert Reviewer found no evidence in the MTUS on this device.').basis).toBe('none');
    expect(readGuidelineLine('The Expert Reviewer relied on the MTUS Postsurgical Treatment Guidelines.').basis).toBe(
      'mtus',
    );
  });

  it('keeps both lists apart where "Other Medical Treatment Guidelines" follow', () => {
    const line = `${mtus('Low Back Complaints 2004')} ${other('Official Disability Guidelines (ODG) Low Back, Traction and Other Medical Treatment Guidelines www.cms.gov/traction.pdf').replace(/\.$/, '.')}`;
    expect(readGuidelineLine(line).basis).toBe('both');
    expect(read(line).map((citation) => citation.text)).toEqual([
      'MTUS Low Back Complaints 2004',
      'Official Disability Guidelines (ODG) Low Back, Traction',
      'Other Medical Treatment Guidelines www.cms.gov/traction.pdf',
    ]);
  });
});

describe('MTUS citations of 2013 to 2016: document, topic, pages', () => {
  it.each([
    [
      'Chronic Pain Treatment Guidelines Massage therapy Page(s): 60',
      ['mtus/chronic-pain | 2009 | Massage therapy | 60'],
    ],
    ['Chronic Pain Treatment Guidelines Exercise Page(s): 46-47', ['mtus/chronic-pain | 2009 | Exercise | 46-47']],
    ['Chronic Pain Treatment Guidelines Yoga', ['mtus/chronic-pain | 2009 | Yoga | ']],
    ['Chronic Pain Treatment Guidelines Page(s): 122', ['mtus/chronic-pain | 2009 | Trigger point injections | 122']],
    ['Chronic Pain Treatment Guidelines Page(s): 60', ['mtus/chronic-pain | 2009 |  | 60']],
    ['Chronic Pain Treatment Guidelines', ['mtus/chronic-pain | 2009 |  | ']],
    [
      'Chronic Pain Treatment Guidelines TOPICAL ANALGESICS Page(s): 111-113',
      ['mtus/chronic-pain | 2009 | Topical analgesics | 111-113'],
    ],
    [
      'Chronic Pain Treatment Guidelines Physical Therapy Page(s): 98-99',
      ['mtus/chronic-pain | 2009 | Physical Medicine | 98-99'],
    ],
    [
      'Chronic Pain Treatment Guidelines Massage therapy, page(s) 60 Page(s): 60',
      ['mtus/chronic-pain | 2009 | Massage therapy | 60'],
    ],
    [
      'Chronic Pain Treatment Guidelines Manual Therapy. Massage therapy Page(s): 58-60',
      ['mtus/chronic-pain | 2009 | Manual therapy & manipulation + Massage therapy | 58-60'],
    ],
    ['ACOEM Chapter 9 Shoulder Complaints Page(s): 207-209', ['mtus/shoulder | 2004 |  | 207-209']],
    [
      'ACOEM Chapter 9 Shoulder Complaints, Chapter 13 Knee Complaints Page(s): 341-343, 207-209',
      ['mtus/shoulder | 2004 |  | 207-209', 'mtus/knee | 2004 |  | 341-343'],
    ],
    [
      'Chronic Pain Treatment Guidelines Opioids Page(s): 74, 78-80, 91 and 94',
      ['mtus/chronic-pain | 2009 | Opioids | 74, 78-80, 91, 94'],
    ],
    ['Chronic Pain Treatment Guidelines Opioids Page(s): 78 - 80', ['mtus/chronic-pain | 2009 | Opioids | 78-80']],
    [
      'Chronic Pain Treatment Guidelines Epidural steroid injections p. 46',
      ['mtus/chronic-pain | 2009 | Epidural steroid injections (ESIs) | 46'],
    ],
    [
      'Chronic Pain Treatment Guidelines Epidural steroid injections Page 46 of 127',
      ['mtus/chronic-pain | 2009 | Epidural steroid injections (ESIs) | 46'],
    ],
    [
      'Chronic Pain Treatment Guidelines Opioids, Weaning of medications Page(s): 78-80, 124',
      ['mtus/chronic-pain | 2009 | Opioids + Weaning of medications | 78-80, 124'],
    ],
    ['Chronic Pain Treatment Guidelines (Effective July 18, 2009) Page(s): 22', ['mtus/chronic-pain | 2009 |  | 22']],
    [
      'Chronic Pain Treatment Guidelines (May, 2009), Weaning of medications Page(s): 124',
      ['mtus/chronic-pain | 2009 | Weaning of medications | 124'],
    ],
    ['8 C.C.R. 9792.20-9792.26 (Effective July 18, 2009)', ['mtus/definitions | 2009 |  | ']],
    ['Post Surgical Treatment Guidelines Shoulder Page(s): 26-27', ['mtus/postsurgical | 2009 | Shoulder | 26-27']],
    ['Post-Surgical Rehabilitation', ['mtus/postsurgical | 2009 |  | ']],
    ['Acupuncture Medical Treatment Guidelines Page(s): 8-9', ['mtus/acupuncture | 2007 |  | 8-9']],
    [
      'General Approaches ACOEM Pain Suffering and Functional Restoration Page(s): 114',
      ['acoem/pain-suffering | 2004 |  | 114'],
    ],
    ['ACOEM Chapter 5 Disability Page(s): 89-92', ['mtus/cornerstones | 2004 |  | 89-92']],
    ['ACOEM OMPG Chapter 7 Consultation Page(s): 127', ['acoem/independent-examinations | 2004 |  | 127']],
    ['Foot/Ankle Complaints', ['mtus/ankle-foot | 2004 |  | ']],
    ['ACOEM Chapter 10 Elbow (Revised 2007) Page(s): 13', ['mtus/elbow | 2007 |  | 13']],
    ['Elbow Complaints Page(s): 240', ['mtus/elbow | 2004 |  | 240']],
    ['ACOEM Chapter 12 Low Back Complaints Table 12-8 Page(s): 309', ['mtus/low-back | 2004 | Table 12-8 | 309']],
    [
      'ACOEM Chapter 13 Knee Complaints Section Special Studies Page(s): 341',
      ['mtus/knee | 2004 | Special Studies | 341'],
    ],
    ['ACOEM Chapter 13 Knee\nComplaints Page(s):\n341', ['mtus/knee | 2004 |  | 341']],
    ['Physical Medicine Page(s): 98-99', ['mtus/chronic-pain | 2009 | Physical Medicine | 98-99']],
  ])('%s', (list, expected) => {
    expect(read(mtus(list)).map(brief)).toEqual(expected);
    expect(readGuidelineLine(mtus(list)).basis).toBe('mtus');
  });

  it('keeps what a page alone may mean', () => {
    expect(read(mtus('Chronic Pain Treatment Guidelines Page(s): 60'))[0]?.otherReadings.join()).toMatch(
      /Massage therapy/,
    );
  });

  it('says what it mended: another name for a topic, pages given twice, a slip of the pen', () => {
    const notes = (list: string): string => read(mtus(list))[0]?.notes.join('; ') ?? '';
    expect(notes('Chronic Pain Treatment Guidelines Physical Therapy Page(s): 98-99')).toBe(
      '"Physical Therapy" stands for Physical Medicine',
    );
    expect(notes('Chronic Pain Treatment Guidelines Yoga, page 126 Page(s): 126')).toBe('pages are given twice');
    expect(notes('Shouldr Complaints 2004')).toBe('"Shouldr" is read as "shoulder"');
  });
});

describe('MTUS citations from late 2015 on: document, year, sections', () => {
  it.each([
    ['Knee Complaints 2004, Section(s): Special Studies', ['mtus/knee | 2004 | Special Studies | ']],
    ['Knee Complaints 2004', ['mtus/knee | 2004 |  | ']],
    [
      'Knee Complaints 2004, Section(s): Physical Methods, and Chronic Pain Medical Treatment 2016, Section(s): TENS, chronic pain (transcutaneous electrical nerve stimulation)',
      [
        'mtus/knee | 2004 | Physical Methods | ',
        'mtus/chronic-pain | 2016 | TENS, chronic pain (transcutaneous electrical nerve stimulation) | ',
      ],
    ],
    [
      'Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, Ultrasound, therapeutic, CRPS, diagnostic tests, Work conditioning, work hardening',
      [
        'mtus/chronic-pain | 2016 | NSAIDs, GI symptoms & cardiovascular risk + Ultrasound, therapeutic + CRPS, diagnostic tests + Work conditioning, work hardening | ',
      ],
    ],
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Naproxen (Naprosyn, EC-Naprosyn, Anaprox, Anaprox DS, Aleve), Yoga',
      ['mtus/chronic-pain | 2016 | Naproxen (Naprosyn, EC-Naprosyn, Anaprox, Anaprox DS, Aleve) + Yoga | '],
    ],
    [
      'Forearm, Wrist, and Hand Complaints 2004, Section(s): Initial Care',
      ['mtus/forearm-wrist-hand | 2004 | Initial Care | '],
    ],
    [
      'Postsurgical Treatment 2009, Section(s): Forearm, Wrist, & Hand, Knee',
      ['mtus/postsurgical | 2009 | Forearm, Wrist, & Hand + Knee | '],
    ],
    [
      'Opioid Treatment 2016, Section(s): 3.3.8, 3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance of Chronic Opioid Treatment',
      [
        'mtus/opioids | 2016 | 3.3.8 + 3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance of Chronic Opioid Treatment | ',
      ],
    ],
    ['Elbow Complaints 2007, Section(s): 31', ['mtus/elbow | 2007 |  | 31']],
    [
      'Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Compound drugs',
      ['mtus/chronic-pain | 2016 | Compound drugs | '],
    ],
    [
      'Chronic Pain Medical Treatment 2009, Section(s): Benzodiazepines',
      ['mtus/chronic-pain | 2009 | Benzodiazepines | '],
    ],
    [
      'General Approaches 2004, Section(s): Prevention, General Approach to Initial Assessment and Documentation, and Eye 2004',
      [
        'mtus/general-approaches | 2004 | Prevention + General Approach to Initial Assessment and Documentation | ',
        'mtus/eye | 2004 |  | ',
      ],
    ],
    [
      'Acupuncture Treatment 2007, and Elbow Complaints 2007, and Opioid Treatment 2016',
      ['mtus/acupuncture | 2007 |  | ', 'mtus/elbow | 2007 |  | ', 'mtus/opioids | 2016 |  | '],
    ],
    ['Cervical and Thoracic Spine Disorders 2018', ['mtus/neck-upper-back | 2018 |  | ']],
    [
      'Low Back Disorders 2019, and Chronic Pain 2017, and Opioids 2017',
      ['mtus/low-back | 2019 |  | ', 'mtus/chronic-pain | 2017 |  | ', 'mtus/opioids | 2017 |  | '],
    ],
    ['Workplace Mental Health: PTSD 2018', ['mtus/mental-health-ptsd | 2018 |  | ']],
    ['Accupuncture Treatment 2007', ['mtus/acupuncture | 2007 |  | ']],
    [
      'Forewarm, Wrist, and Hand Complaints 2004, Section(s): Inital Care, Diagnositc Criteria',
      ['mtus/forearm-wrist-hand | 2004 | Initial Care + Diagnostic Criteria | '],
    ],
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Electro- diagnostic testing (EMG/NCS)',
      ['mtus/chronic-pain | 2016 | Electrodiagnostic testing (EMG/NCS) | '],
    ],
    [
      'Chronic Pain Medical Treament 2016, Section(s): Physcal medicine treatment',
      ['mtus/chronic-pain | 2016 | Physical medicine treatment | '],
    ],
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Moon baths (cold, warm), Chair yoga, seated',
      ['mtus/chronic-pain | 2016 | Moon baths (cold, warm) + Chair yoga, seated | '],
    ],
  ])('%s', (list, expected) => {
    expect(read(mtus(list)).map(brief)).toEqual(expected);
  });

  it('takes chapters of the general approaches for sections wherever that document stands in the list', () => {
    expect(
      read(
        mtus('Eye 2004, and General Approaches 2004, Section(s): Cornerstones of Disability Prevention and Management'),
      ).map(brief),
    ).toEqual([
      'mtus/eye | 2004 |  | ',
      'mtus/general-approaches | 2004 | Cornerstones of Disability Prevention and Management | ',
    ]);
  });

  it('reads every name and year of the code lists', () => {
    for (const document of guidelines.documents) {
      if (document.family !== 'mtus' || document.key === 'mtus' || document.key === 'mtus/definitions') continue;
      for (const { title, edition, printedYears = [] } of document.editions) {
        if (document.key === 'mtus/formulary') continue;
        for (const year of [edition, ...printedYears]) {
          const [citation] = read(mtus(`${title} ${year}, Section(s): Summary`));
          expect([citation?.guideline, citation?.edition], `${title} ${year}`).toEqual([document.key, year]);
          expect(citation?.notes.filter((note) => note.startsWith('no edition'))).toEqual([]);
        }
      }
    }
  });

  it('keeps a year that is no edition, and says so', () => {
    const [citation] = read(mtus('Knee Complaints 2011'));
    expect(citation).toMatchObject({ edition: '2011', unverified: true });
    expect(citation?.notes).toEqual(['no edition of 2011 of "Knee Complaints" is known']);
  });
});

describe('sources outside the MTUS', () => {
  const detail = ({ guideline, edition, topic, sections, pages }: Citation): string =>
    [guideline, edition, topic, sections.join(' + '), pages.join(', ')].join(' | ');
  it.each([
    ['Official Disability Guidelines (ODG)', ['odg |  |  |  | ']],
    ['Official Disability Guidelines (ODG), Elbow Chapter', ['odg |  | Elbow |  | ']],
    [
      'Official Disability Guidelines (ODG), Low Back - Lumbar & Thoracic (Acute & Chronic), Traction',
      ['odg |  | Low Back | Traction | '],
    ],
    ['Official Disability Guidelines: Elbow - Braces', ['odg |  | Elbow | Braces | ']],
    ['ODG Low Back, Flexibility', ['odg |  | Low Back | Flexibility | ']],
    ['ODG guidelines, Neck and Upper back, Traction', ['odg |  | Neck and Upper Back | Traction | ']],
    ['ODG-TWC, Shoulder', ['odg |  | Shoulder |  | ']],
    ['Official Disability Duration Guidelines, Knee', ['odg |  | Knee and Leg |  | ']],
    ['ODG Guidelines, 14th Edition, 2016, Ankle Chapter', ['odg | 2016 | Ankle and Foot |  | ']],
    ['Work Loss Data Institute (21th Annual Edition) Eye', ['odg |  | Eye |  | ']],
    [
      'Official Disability Guidelines, Hip and Pelvis (updated 08/02/16), Walking aids',
      ['odg | 2016-08-02 | Hip and Pelvis | Walking aids | '],
    ],
    ['ODG Preface - Physical Therapy', ['odg |  | Preface | Physical Therapy | ']],
    ['Shoulder (Acute & Chronic), Physical Therapy, ODG Preface', ['odg |  | Shoulder | Physical Therapy | ']],
    ['Official Disability Guidelines (ODG) Ultrasound elbow', ['odg |  | Elbow | Ultrasound | ']],
    [
      'Official Disability Guidelines (ODG) Elbow, Braces; Knee and Leg, Braces',
      ['odg |  | Elbow | Braces | ', 'odg |  | Knee and Leg | Braces | '],
    ],
    [
      'Official Disability Guidelines (ODG) Eye; Official Disability Guidelines (ODG) Head',
      ['odg |  | Eye |  | ', 'odg |  | Head |  | '],
    ],
    ['ACOEM guidelines and the Official Disability Guidelines', ['acoem |  |  |  | ', 'odg |  |  |  | ']],
    ['ACOEM, May 2011: Knee Disorders', ['acoem | 2011-05 | Knee Disorders |  | ']],
    [
      'ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Elbow Disorders, pg. 88',
      ['acoem |  | Elbow Disorders |  | 88'],
    ],
    [
      'Harris J. Occupational medicine practice guidelines, 2nd edition (2004) p 340',
      ['acoem/2004 | 2004 | Knee Complaints |  | 340'],
    ],
    [
      'American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) , Pain, Suffering, and the Restoration of Function Chapter 6 (page 110)',
      ['acoem/2004 | 2004 | Pain, Suffering, and the Restoration of Function |  | 110'],
    ],
    ['http://www.drugs.com/ketotifen.html', ['drugs-com |  |  |  | ']],
    ['https://www.example.org/a- b.pdf', [' |  |  |  | ']],
    ['UpToDate.com on 01/05/2017', ['uptodate | 2017 |  |  | ']],
    ["Green's Operative Hand Surgery, 6th ed", ['greens |  |  |  | ']],
    ['AANEM Recommended Policy', ['aanem |  |  |  | ']],
    ['Doe J. Cold packs after sprains. Foot Ankle Int. 2011;32(5):1-9. PMID 20000001', ['journal | 2011 |  |  | ']],
    ['Labor Code 4600(a)', ['labor-code |  |  |  | ']],
    ['FDA (Norco)', ['fda |  |  |  | ']],
    ['Colorado Medical Treatment Guidelines, Shoulder', ['colorado |  |  |  | ']],
    ['Grandmother', [' |  |  |  | ']],
  ])('%s', (list, expected) => {
    expect(read(other(list)).map(detail)).toEqual(expected);
    expect(readGuidelineLine(other(list)).basis).toBe('non-mtus');
  });

  it('reads a chapter of the MTUS that the line gives as outside it', () => {
    expect(read(other('MTUS Postsurgical Guidelines'))).toMatchObject([
      { guideline: 'mtus/postsurgical', edition: '2009', mtus: false },
    ]);
    expect(readGuidelineLine(other('MTUS Postsurgical Guidelines')).basis).toBe('non-mtus');
  });

  it('says that a source is not named where only a chapter is', () => {
    const [citation] = read(other('Shoulder (Massage)'));
    expect(citation).toMatchObject({ guideline: 'odg', topic: 'Shoulder', otherReadings: ['ACOEM, Shoulder'] });
  });
});

describe('no character is lost', () => {
  const whole = (line: string): void => {
    const { text, parts, citations } = readGuidelineLine(line);
    expect(text).toBe(line);
    expect(parts.map(({ span }) => line.slice(span.start, span.end)).join('')).toBe(line);
    for (const { kind, span, citation } of parts) {
      if (kind === 'citation') expect(citations[citation ?? -1]?.text).toBe(line.slice(span.start, span.end));
      else expect(citation).toBeNull();
    }
  };

  it('of any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), whole));
  });

  it('of any mix of the words such lines are made of', () => {
    const word = fc.constantFrom(
      ...'Decision based on|MTUS|Non-MTUS Citation|Non- MTUS|ACOEM|Chapter 8|Chapter 12|Low Back Complaints|2004|2016|Chronic Pain Medical Treatment|Guidelines|, Section(s):|Special Studies|, and|and|;|.|Page(s): 98-99|page 46|(|)|Official Disability Guidelines (ODG)|Low Back|Shoulder Chapter|Other Medical Treatment Guidelines|www.cms.gov|The Expert Reviewer|did not cite any medical evidence for its decision.|based its decision on the|which is part of the MTUS|Opioid Treatment 2016|3.3.9|Shouldr|Treament|TENS, chronic pain|General Approaches|9792.20'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), fc.constantFrom(' ', '  ', '\n'), (words, gap) =>
        whole(words.join(gap)),
      ),
    );
  });

  it('of generated lists: every chapter and section comes back', () => {
    const chapter = fc.constantFrom(
      ['Low Back Complaints', '2004'],
      ['Forearm, Wrist, and Hand Complaints', '2004'],
      ['Elbow Complaints', '2007'],
      ['Eye', '2004'],
    );
    const section = fc.constantFrom(
      'Special Studies',
      'Initial Care',
      'Physical Methods',
      'Follow-up Visits',
      'Summary',
    );
    const entry = fc.tuple(chapter, fc.uniqueArray(section, { maxLength: 3 }));
    const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ([[name]]) => name });
    fc.assert(
      fc.property(entries, (list) => {
        const printed = list.map(
          ([[name, year], sections]) =>
            `${name} ${year}${sections.length > 0 ? `, Section(s): ${sections.join(', ')}` : ''}`,
        );
        const line = mtus(printed.join(', and '));
        whole(line);
        expect(read(line).map(({ edition, sections }) => [edition, sections])).toEqual(
          list.map(([[, year], sections]) => [year, sections]),
        );
      }),
    );
  });
});

describe('hostile lines', () => {
  const mixes = [
    ',',
    '(',
    ' and',
    'Low Back Complaints 2004, ',
    'Page(s): 98-99, ',
    'Decision based on MTUS ',
    'ODG Low Back; ',
    'Neck and Upper Back ',
  ];
  it.each(mixes)('100,000 characters of "%s" are read within two seconds', (piece) => {
    for (const before of [
      '',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): ',
      'Decision based on Non-MTUS Citation ODG ',
    ]) {
      const line = before + piece.repeat(100_000 / piece.length);
      const start = performance.now();
      readGuidelineLine(line);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
