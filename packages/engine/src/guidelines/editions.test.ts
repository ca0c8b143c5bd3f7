import { expect, it } from 'vitest';
import { guidelines } from '../knowledge/generated/guidelines.ts';
import { editionCited, editionInForce } from './editions.ts';

// The last day of one edition and the first of the next.
it.each([
  ['mtus/low-back', 'service', '2017-11-30', '2004', '2017-12-01', '2016'],
  ['mtus/low-back', 'service', '2019-08-10', '2016', '2019-08-11', '2019'],
  ['mtus/low-back', 'service', '2021-11-22', '2019', '2021-11-23', '2020'],
  ['mtus/low-back', 'letter', '2009-07-17', '2007', '2009-07-18', '2004'],
  ['mtus/low-back', 'letter', '2007-06-14', '2004', '2007-06-15', '2007'],
  ['mtus/neck-upper-back', 'service', '2017-11-30', '2004', '2017-12-01', '2016'],
  ['mtus/neck-upper-back', 'service', '2019-04-17', '2016', '2019-04-18', '2018'],
  ['mtus/shoulder', 'service', '2017-11-30', '2004', '2017-12-01', '2016'],
  ['mtus/elbow', 'letter', '2009-07-17', '2004', '2009-07-18', '2007'],
  ['mtus/elbow', 'service', '2017-11-30', '2007', '2017-12-01', '2013'],
  ['mtus/elbow', 'service', '2019-04-17', '2013', '2019-04-18', '2018'],
  ['mtus/forearm-wrist-hand', 'service', '2019-04-17', '2016', '2019-04-18', '2019'],
  ['mtus/knee', 'service', '2020-09-20', '2015', '2020-09-21', '2019'],
  ['mtus/ankle-foot', 'service', '2019-04-17', '2015', '2019-04-18', '2018'],
  ['mtus/eye', 'service', '2017-11-30', '2004', '2017-12-01', '2017'],
  ['mtus/hip-groin', 'service', '2017-11-30', null, '2017-12-01', '2011'],
  ['mtus/hip-groin', 'service', '2019-10-06', '2011', '2019-10-07', '2019'],
  ['mtus/asthma', 'service', '2020-09-20', '2016', '2020-09-21', '2020'],
  ['mtus/interstitial-lung-disease', 'service', '2020-09-20', '2016', '2020-09-21', '2019'],
  ['mtus/mental-health-ptsd', 'service', '2019-04-17', null, '2019-04-18', '2018'],
  ['mtus/mental-health-anxiety', 'service', '2021-07-18', null, '2021-07-19', '2021'],
  ['mtus/acupuncture', 'letter', '2007-06-14', null, '2007-06-15', '2007'],
  ['mtus/chronic-pain', 'request', '2009-07-17', null, '2009-07-18', '2009'],
  ['mtus/chronic-pain', 'request', '2016-07-28', '2009', '2016-07-29', '2016'],
  ['mtus/chronic-pain', 'service', '2017-11-30', '2016', '2017-12-01', '2017'],
  ['mtus/postsurgical', 'letter', '2009-07-17', null, '2009-07-18', '2009'],
  ['mtus/opioids', 'request', '2016-07-28', null, '2016-07-29', '2016'],
  ['mtus/opioids', 'service', '2017-11-30', '2016', '2017-12-01', '2017'],
  ['mtus/covid-19', 'service', '2021-06-27', null, '2021-06-28', '2021'],
  ['mtus/formulary', 'dispensed', '2017-12-31', null, '2018-01-01', '2018'],
  ['mtus/definitions', 'letter', '2015-04-19', '2009', '2015-04-20', '2015'],
  ['mtus/initial-approaches', 'service', '2017-11-30', '2004', '2017-12-01', '2017'],
] as const)('%s by %s: %s is %s, %s is %s', (guideline, kind, last, before, first, after) => {
  expect(editionInForce(guideline, last, kind)?.edition ?? null).toBe(before);
  expect(editionInForce(guideline, first, kind)?.edition ?? null).toBe(after);
});

it('says by which date an edition goes, and whether the date given was of that kind', () => {
  expect(editionInForce('mtus/chronic-pain', '2017-01-10', 'letter')).toMatchObject({
    edition: '2016',
    keyDate: 'request',
    byKeyDate: false,
  });
  expect(editionInForce('mtus/chronic-pain', '2017-01-10', 'request')).toMatchObject({ byKeyDate: true });
  expect(editionInForce('mtus/knee', '2012-01-10', 'request')).toMatchObject({
    edition: '2004',
    keyDate: 'letter',
    byKeyDate: true,
  });
});

it('marks what is not confirmed, and leaves out proposals and chapters that were not adopted', () => {
  expect(editionInForce('mtus/traumatic-brain-injury', '2020-01-01', 'service')?.unverified).toBe(true);
  expect(editionInForce('mtus/knee', '2018-01-01', 'service')?.unverified).toBe(false);
  expect(editionInForce('mtus/cannabis', '2026-01-01', 'service')).toBeNull();
  expect(editionInForce('acoem/pain-suffering', '2014-01-01', 'letter')).toBeNull();
  expect(editionInForce('odg', '2014-01-01', 'letter')).toBeNull();
});

it('never has two editions of one document in force on a day', () => {
  for (const { key, editions } of guidelines.documents) {
    const dated = editions.filter((edition) => edition.from != null && edition.proposed !== true);
    for (const one of dated) {
      for (const other of dated) {
        if (one === other || one.from == null || other.from == null || one.from > other.from) continue;
        if (key === 'mtus/initial-approaches') continue;
        expect(one.to !== null && one.to < other.from, `${key}: ${one.edition} and ${other.edition}`).toBe(true);
      }
    }
  }
});

it('knows the edition a letter names by the year it came into force', () => {
  expect(editionCited('mtus/elbow', '2019')).toMatchObject({ edition: '2018', from: '2019-04-18' });
  expect(editionCited('mtus/elbow', '1999')).toBeNull();
});
