import { expect, it } from 'vitest';
import { placeOfWords } from './found-range.ts';

it('finds words whatever the line ends between them', () => {
  const page = 'Forward flexion is 45 of\n60 degrees. Straight-\nleg raise is negative.';
  const place = placeOfWords(page, 'flexion is 45 of 60 degrees');
  expect(page.slice(place?.start, place?.end)).toBe('flexion is 45 of\n60 degrees');
  const raise = placeOfWords(page, 'straight leg raise');
  expect(page.slice(raise?.start, raise?.end)).toBe('Straight-\nleg raise');
});

it('says where there is nothing', () => {
  expect(placeOfWords('Gait is normal.', 'antalgic')).toBeNull();
  expect(placeOfWords('Gait is normal.', ' \n ')).toBeNull();
});
