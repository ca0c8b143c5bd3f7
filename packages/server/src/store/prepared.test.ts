import { expect, test } from 'vitest';
import { Prepared } from './prepared.ts';

test('a statement that comes again has a name, another one in each role, and keeps it', () => {
  const one = new Prepared();
  one.role = 'overread_office';
  expect(one.query('select $1 as again', [1])).not.toHaveProperty('name');
  const name = one.query('select $1 as again', [2]).name;
  expect(name).toMatch(/^overread_office \d+$/);
  one.role = 'overread_party';
  expect(one.query('select $1 as again', [3]).name).not.toBe(name);
  one.role = 'overread_office';
  expect(one.query('select $1 as again', [4])).toEqual({ name, text: 'select $1 as again', values: [4] });
});

test('there are never more than the database should keep, and no very long ones', () => {
  const one = new Prepared();
  const names = new Set<string>();
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 1000; i++) {
      const { name } = one.query(`select ${i} + $1`, [1]);
      if (name !== undefined) names.add(name);
    }
  }
  expect(names.size).toBe(300);
  const long = `select $1 ${'-- long'.repeat(1000)}`;
  expect([1, 2, 3].map(() => one.query(long, [1]).name)).toEqual([undefined, undefined, undefined]);
});
