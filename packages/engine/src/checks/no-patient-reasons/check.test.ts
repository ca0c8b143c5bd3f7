import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const rationale = (text: string) => findings(check, { items: [{ rationale: text }] });

test('guideline and result, nothing else', () => {
  const text =
    'Per MTUS, nine visits are recommended. The requested amount is not in excess of the guidelines. The request is medically necessary.';
  expect(rationale(text)).toMatchObject([{ severity: 'error', item: 1 }]);
});

test.each([
  'Per MTUS, nine visits are recommended. He has had none. The request is medically necessary.',
  'Per MTUS, nine visits are recommended. The submitted records tell none. The request is medically necessary.',
  'As the surgery is not approved, the sling is not medically necessary.',
])('a reason, if a short one: %s', (text) => {
  expect(rationale(text)).toEqual([]);
});

test.each([
  'The MTUS asks for a period of care. The sprain was ten days old and the ankle stable.',
  'Imaging is advised where films leave doubt. Two sets of films are normal and the wrist is splinted.',
  'ODG recommends a scooter for those who cannot use crutches. No crutches have been tried so far.',
  'Surgery is indicated for tears. Full thickness tear on MRI, weakness, night pain, failure of therapy.',
  'In this woman of 65 a fracture of the femoral neck has to be excluded.',
  'Repeat blocks need a response. Each of the two blocks gave relief for a month.',
  'The guideline asks for three months. There is full motion and no effusion.',
  'Two injections are part of a program. Neer is positive. This would be the first injection.',
  'ODG recommends splints for stiffness. Therapy has just been started.',
  'A soft dressing suffices.',
  'The guideline names four criteria. All are met.',
])('what is so with this one, without a word on the worker: %s', (text) => {
  expect(rationale(`${text} The request is medically necessary.`)).toEqual([]);
});

test.each([
  'Topical agents are largely experimental. There is little evidence to support their use.',
  'ODG recommends testing for severe injuries of the brain. Attention and memory are often changed after such injuries.',
  'Limited evidence exists for waves. While they appear safe, there is disagreement as to their efficacy.',
  'Patients in the treated group were better than those with placebo. Success rates were higher.',
  'Despite many years of use the effectiveness of heat remains questionable. It has not been shown to help.',
])('guideline and research alone: %s', (text) => {
  expect(rationale(`${text} Therefore, the request is not medically necessary.`)).toHaveLength(1);
});
