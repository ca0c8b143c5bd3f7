import { describe, expect, it } from 'vitest';
import { noticeOutline } from './notice-outline.ts';
import { partyNotices } from './notices-for-tests.ts';
import { gradeOf, sentencesOf } from './reading-level-for-tests.ts';

describe('notices to the worker in English', () => {
  it('counts a grade as Flesch and Kincaid do', () => {
    expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(1);
    expect(
      gradeOf(['Notwithstanding administrative determination, applicability necessitates individual consideration.']),
    ).toBeGreaterThan(15);
  });

  it.each(partyNotices('employee'))('%s is read in grade 8 or below', (_, notice) => {
    expect(gradeOf(sentencesOf(noticeOutline(notice, 'en')))).toBeLessThanOrEqual(8);
  });

  it.each(partyNotices('employee'))('%s has a box of short sentences', (_, notice) => {
    const outline = noticeOutline(notice, 'en');
    const answer = sentencesOf({ ...outline, sections: outline.sections.slice(0, 1) });
    for (const sentence of answer) expect(sentence.split(' ').length).toBeLessThanOrEqual(28);
  });

  it('say what the law calls it only after the plain word', () => {
    for (const [, notice] of partyNotices('employee')) {
      const { title } = noticeOutline(notice, 'en');
      expect(title).not.toMatch(/ineligib|deferr|terminat|expedit|upheld|overturn/i);
    }
  });
});

describe('notices to the worker in Spanish', () => {
  const texts = partyNotices('employee').map(([name, notice]) => [name, JSON.stringify(noticeOutline(notice, 'es'))]);

  it.each(texts)('%s addresses the worker as usted', (_, text) => {
    expect(text).not.toMatch(/\b(?:tú|tu|tus|ti|contigo|vosotros|vuestr[oa]s?|tienes|puedes|debes|necesitas) /i);
  });

  it.each(texts)('%s opens every question it closes', (_, text) => {
    expect(text?.match(/¿/g)?.length ?? 0).toBe(text?.match(/\?/g)?.length ?? 0);
  });
});
