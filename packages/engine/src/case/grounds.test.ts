import { expect, it } from 'vitest';
import { screeningPoints } from './commands/screen-point.ts';
import { deferring, flagsOnly, groundOfPoint, grounds } from './grounds.ts';

it('has every ground of the reference that makes ineligible', () => {
  const asked = [
    'NO_SIGNATURE',
    'LATE',
    'NO_UR_DECISION',
    'CNC',
    'DUPLICATE',
    'NOT_APPLICABLE_DATE',
    'NO_UR_DISPUTE',
    'WRONG_APPLICANT',
    'RESOLVED',
    'WRONG_PROGRAM',
  ];
  for (const code of asked) expect(grounds).toContain(code);
});

it('never lets a late utilization review decision decide: Dubon II', () => {
  expect(flagsOnly).toContain('UR_UNTIMELY');
  expect(grounds).not.toContain('UR_UNTIMELY');
  expect(deferring).toEqual(['LIABILITY_DEFERRED']);
});

it('ties points that exist to grounds that exist', () => {
  for (const [point, ground] of Object.entries(groundOfPoint)) {
    expect(screeningPoints).toContain(point);
    expect([...grounds, ...deferring]).toContain(ground);
  }
  expect(groundOfPoint['ur-untimely']).toBeUndefined();
});
