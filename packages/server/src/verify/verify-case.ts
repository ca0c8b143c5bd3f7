import { createHash } from 'node:crypto';

// The verifier shares no code with what writes: a defect there must not hide itself here.

/** A row of `case_event`. */
export interface EventRow {
  readonly case_id: string;
  readonly version: number;
  readonly body: string;
  readonly previous: string;
  readonly hash: string;
}

/** Something that does not hold, with its place. */
export interface Broken {
  readonly caseId: string | null;
  readonly version: number | null;
  readonly why: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
export const start = '0'.repeat(64);

/** Computes the chain of one case again. The rows are all of the case, in order of their versions. */
export function verifyCase(rows: readonly EventRow[]): Broken[] {
  const broken: Broken[] = [];
  let link = start;
  let place = 0;
  for (const { case_id: caseId, version, body, previous, hash } of rows) {
    const say = (why: string): number => broken.push({ caseId, version, why });
    place += 1;
    if (version !== place) {
      say(`Event ${place} is missing: event ${version} stands in its place.`);
      place = version;
    }
    if (previous !== link) say('It names another event before it than stands there.');
    if (sha256(`${previous}\n${body}`) !== hash) say('Its text is not the text that was sealed.');
    const told = textOf(body);
    if (told === null) say('Its text is no JSON.');
    else if (told.caseNumber !== caseId || told.sequence !== version) say('Its text names another case or sequence.');
    link = hash;
  }
  return broken;
}

function textOf(body: string): { caseNumber?: unknown; sequence?: unknown } | null {
  try {
    return JSON.parse(body) as { caseNumber?: unknown; sequence?: unknown };
  } catch {
    // Told to the reader by the caller.
    return null;
  }
}
