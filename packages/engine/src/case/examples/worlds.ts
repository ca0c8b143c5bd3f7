// Directories of reviewers for the property tests: in most everybody may review, in some not.
import type { PoolMember } from '../../panel/index.ts';
import { directory } from './play.ts';

const everybody = {
  licences: [{ state: 'CA', status: 'suspended' as const, from: null, to: null, verifiedOn: '2013-06-01' }],
};
const without = (id: string, over: object): Map<string, PoolMember> => {
  const people = directory();
  const member = people.get(id);
  if (member !== undefined) people.set(id, { ...member, reviewer: { ...member.reviewer, ...over } });
  return people;
};
/** Directories, and who may not review in each; `all` where nobody may. */
export const worlds: readonly { people: Map<string, PoolMember>; barred: readonly string[] }[] = [
  { people: directory(), barred: [] },
  { people: directory(), barred: [] },
  { people: directory(), barred: [] },
  { people: directory(), barred: [] },
  { people: without('R-01', everybody), barred: ['R-01'] },
  {
    people: without('R-02', { qme: { appointments: [{ from: '2014-05-01', to: null }], checkedOn: '2014-06-01' } }),
    barred: ['R-02'],
  },
  {
    people: without('R-03', {
      affiliations: [{ nature: 'familial', kind: 'sibling', with: { name: 'Hector Villanueva' } }],
    }),
    barred: ['R-03'],
  },
  { people: directory(everybody), barred: ['R-01', 'R-02', 'R-03'] },
];
