import type { Letter } from '@overread/engine/letter';
import { letterShape } from './letter-shape.ts';
import { inOrder } from './shape.ts';

/** Version of the JSON form. A change that older readers would misread gets a new number. */
export const letterSchema = 'overread-letter-1';

/** `{"schema": "overread-letter-1", "letter": {…}}`, keys in one order whatever order the value has them in. */
export function letterToJson(letter: Letter): string {
  return `${JSON.stringify({ schema: letterSchema, letter: inOrder(letter, letterShape) }, null, 2)}\n`;
}
