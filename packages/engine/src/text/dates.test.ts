import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, isoDate } from './dates.ts';

describe('dates in running text', () => {
  test.each([
    ['injured on 10/13/2016 at work', '2016-10-13'],
    ['injured on 10-13-16.', '2016-10-13'],
    ['of October 3, 2015, he', '2015-10-03'],
    ['of Sept. 3rd 2015', '2015-09-03'],
    ['dated 2016-02-29 or so', '2016-02-29'],
    ['born 04/01/61', '1961-04-01'],
    ['on 10-13- 2016 (a line broke)', '2016-10-13'],
  ])('%s', (text, iso) => {
    expect(datesIn(text).map((date) => date.iso)).toEqual([iso]);
  });

  test('a day the calendar does not have is found and has no ISO form', () => {
    expect(datesIn('on 02/30/2016')).toMatchObject([{ iso: null, printed: '02/30/2016' }]);
  });

  test.each(['strength 4/5', 'Norco 10/325 mg', 'L4-5', 'pages 1-2-3', 'MED 7-8/10', '320.5/30/16mg', '1/2/3/4'])(
    '%s is no date',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );

  test('every date of the calendar is read back from the way it is printed', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month = '', day = ''] = iso.split('-');
          for (const printed of [`${month}/${day}/${year}`, `${Number(month)}-${Number(day)}-${year.slice(2)}`, iso]) {
            expect(datesIn(`seen on ${printed}, again`)).toMatchObject([{ iso, printed }]);
          }
        },
      ),
    );
  });

  test('leap days', () => {
    expect(isoDate(2000, 2, 29)).toBe('2000-02-29');
    expect(isoDate(1900, 2, 29)).toBeNull();
  });
});
