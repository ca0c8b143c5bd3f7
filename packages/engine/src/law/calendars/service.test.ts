import { expect, test } from 'vitest';
import { isServiceMethod, serviceMethod } from './service.ts';

test('the extensions of CCP 1013 and 1010.6', () => {
  const adds = (id: Parameters<typeof serviceMethod>[0]) => `${serviceMethod(id).adds} ${serviceMethod(id).unit}`;
  expect(adds('personal')).toBe('0 calendar-days');
  expect(adds('mail')).toBe('5 calendar-days');
  expect(adds('mail-outside-california')).toBe('10 calendar-days');
  expect(adds('mail-address-confidentiality')).toBe('12 calendar-days');
  expect(adds('mail-outside-united-states')).toBe('20 calendar-days');
  expect(adds('overnight')).toBe('2 court-days');
  expect(adds('fax')).toBe('2 court-days');
  expect(adds('electronic')).toBe('2 court-days');
  expect(isServiceMethod('pigeon')).toBe(false);
});
