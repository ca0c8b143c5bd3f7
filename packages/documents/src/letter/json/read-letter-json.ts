import type { Letter } from '@overread/engine/letter';
import { type Problem, problem } from '@overread/engine/problems';
import { letterShape } from './letter-shape.ts';
import { letterSchema } from './letter-to-json.ts';
import { isObject, misfits } from './shape.ts';

/** Most misfits told at once; more would hide the first. */
const MOST = 10;

/** Reads what `writeLetter` writes as JSON. Every key must be there and of its kind: nothing is filled in or dropped. */
export function readLetterJson(json: string, where: string): Letter | Problem {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return invalid(where, `This is not JSON: ${(error as Error).message}.`);
  }
  if (!isObject(value) || !('letter' in value)) {
    return invalid(where, 'There is no key "letter" at the top; a letter stands in {"schema": …, "letter": …}.');
  }
  if (value['schema'] !== letterSchema) {
    const found = value['schema'] === undefined ? 'none' : JSON.stringify(value['schema']);
    return invalid(
      where,
      `The schema must be "${letterSchema}"; found ${found}. Other versions may mean other things.`,
    );
  }
  const wrong = misfits(value['letter'], letterShape, '/letter');
  if (wrong.length === 0) return value['letter'] as unknown as Letter;
  const more = wrong.length > MOST ? [`${wrong.length - MOST} more.`] : [];
  return invalid(where, [...wrong.slice(0, MOST), ...more].join(' '));
}

function invalid(where: string, detail: string): Problem {
  return problem('letter-json-invalid', {
    where,
    detail,
    remedy: 'Correct the file at these places, or write the letter as JSON again with this version of the program.',
  });
}
