import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notices as compiled } from '../../knowledge/generated/notices.ts';
import { notices as schema } from '../../knowledge/schema/notices.ts';
import { cite, count, fill, locales, ruleOf, ruled, sayDate, sayDollars, withCite, wordsOf } from './index.ts';

const [en, es] = [wordsOf('en'), wordsOf('es')];

/** Every text of a language by its path. */
function messages(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, entry]) => [...messages(entry, `${path}.${key}`)]));
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
const spoilt = (change: (es: Record<string, any>) => void): string[] => {
  const copy = structuredClone(compiled) as unknown as { es: Record<string, any> };
  change(copy.es);
  return schema.safeParse(copy).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
};

describe('English and Spanish', () => {
  it('have the same messages with the same placeholders', () => {
    const [one, other] = [messages(en), messages(es)];
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect(one.size).toBeGreaterThan(350);
    for (const [id, text] of one) {
      // "1 day" has its number written out or put in, as the language likes.
      if (!id.endsWith('.one')) expect([id, placeholders(other.get(id) ?? '')]).toEqual([id, placeholders(text)]);
    }
  });

  it('differ in every sentence', () => {
    const other = messages(es);
    const same = [...messages(en)].filter(([id, text]) => / \w+ \w+ \w+ /.test(text) && other.get(id) === text);
    expect(same).toEqual([]);
  });

  it('keep the names of the law exact in Spanish', () => {
    const text = JSON.stringify(es);
    for (const name of [
      'Independent Medical Review',
      'Notice of Assignment and Request for Information',
      'Final Determination Letter',
      "Workers' Compensation Appeals Board",
      'Administrative Director',
      'Proof of Service',
      'Labor Code',
      'California Code of Regulations',
    ]) {
      expect(text).toContain(name);
    }
  });
});

describe('a language that is not whole does not compile', () => {
  it.each([
    ['a message is missing', (words: Record<string, any>) => delete words['deferral'].title, 'es.deferral.title'],
    [
      'a placeholder is missing',
      (words: Record<string, any>) => (words['by'] = 'a más tardar ese día'),
      'es.by: lacks {day}',
    ],
    [
      'a placeholder is misspelt',
      (words: Record<string, any>) => (words['by'] = 'a más tardar el {day}, {dia}'),
      'es.by: holds {dia}',
    ],
    ['a brace is left open', (words: Record<string, any>) => (words['parts'].help = 'Ayuda {'), 'opens or closes no'],
    ['a message is empty', (words: Record<string, any>) => (words['parts'].help = ''), 'es.parts.help: is empty'],
    ['a message is not known', (words: Record<string, any>) => (words['deferral'].more = 'Más'), 'es.deferral'],
    [
      'a list is shorter than in English',
      (words: Record<string, any>) => words['ineligible'].options.untimely.pop(),
      'es.ineligible.options.untimely: is a list with another number',
    ],
    ['a clock has no words', (words: Record<string, any>) => delete words['clocks'].appeal, 'es.clocks.appeal'],
  ])('where %s', (_, change, told) => {
    expect(spoilt(() => undefined)).toEqual([]);
    expect(spoilt(change).join('\n')).toContain(told);
  });
});

describe('putting values in', () => {
  it('puts in every value as it is, once', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (theme, other) => {
        expect(fill('{a} and {b} and {a}' as never, { a: theme, b: other })).toBe(`${theme} and ${other} and ${theme}`);
      }),
    );
  });

  it('never reads a value as a placeholder', () => {
    expect(fill(es.by, { day: '{due} $& $1' })).toBe('a más tardar el {due} $& $1');
  });

  it('leaves no placeholder in any message, whatever the values', () => {
    for (const locale of locales) {
      for (const [id, text] of messages(wordsOf(locale))) {
        const values = Object.fromEntries(placeholders(text).map((name) => [name.slice(1, -1), '§']));
        expect([id, fill(text as never, values as never)]).toEqual([id, text.replace(/\{\w+\}/g, '§')]);
      }
    }
  });

  it('counts one and many', () => {
    fc.assert(
      fc.property(fc.nat(1000), (number) => {
        for (const words of [en, es]) {
          const said = count(words.units['calendar-days'], number);
          expect(said.startsWith(`${number} `)).toBe(true);
          expect(/days|días/.test(said)).toBe(number !== 1);
        }
      }),
    );
  });
});

describe('dates and money', () => {
  it('has the weekday and the date in both languages', () => {
    expect(sayDate(en, '2026-05-12')).toBe('Tuesday, May 12, 2026');
    expect(sayDate(es, '2026-05-12')).toBe('martes 12 de mayo de 2026');
  });

  it('has the hour where there is one', () => {
    expect(sayDate(en, '2026-05-12T16:10')).toBe('Tuesday, May 12, 2026, 4:10 p.m. Pacific time');
    expect(sayDate(es, '2026-05-12T00:05')).toBe('martes 12 de mayo de 2026, 12:05 a. m., hora del Pacífico');
    expect(() => sayDate(en, '2026-05-12 noon')).toThrow(/no time of day/);
  });

  it('agrees with the calendar of the platform on any day', () => {
    const days = fc.date({ min: new Date('2013-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    const platform = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        expect(sayDate(en, day.toISOString().slice(0, 10))).toBe(platform.format(day));
      }),
    );
  });

  it('writes dollars', () => {
    expect([sayDollars(500), sayDollars(5000), sayDollars(1234567)]).toEqual(['$500', '$5,000', '$1,234,567']);
  });
});

describe('rules', () => {
  it('are cited by their full names', () => {
    expect(cite(en, 'LC 4610.6(h)')).toBe('Labor Code section 4610.6(h)');
    expect(cite(es, 'LC 4610.5(k); 8 CCR 9792.10.3(d)')).toBe(
      'Labor Code, sección 4610.5(k); California Code of Regulations, título 8, sección 9792.10.3(d)',
    );
    expect(cite(en, '8 CCR 9792.10.5(c)', 'unverified')).toContain('not yet checked against the official text');
    expect(cite(en, 'I&A Guide 19')).toBe('I&A Guide 19');
  });

  it('stand in brackets before the full stop', () => {
    expect(withCite('It binds all.', 'Labor Code')).toBe('It binds all (Labor Code).');
    expect(withCite('A list entry', 'Labor Code')).toBe('A list entry (Labor Code)');
  });

  it('are said only while they are in force', () => {
    expect(ruled(en, 'It binds all.', 'determination-binds', '2012-12-31')).toEqual([]);
    expect(ruled(en, 'It binds all.', 'determination-binds', '2013-01-01')).toHaveLength(1);
    expect(() => ruleOf('no-such-rule', '2020-01-01')).toThrow(/There is no rule "no-such-rule"/);
  });
});
