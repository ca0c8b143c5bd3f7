import type pg from 'pg';
import { membersText } from './audit.ts';
import { databaseRole, type StoreContext } from './context.ts';

/** A case as it stands, as its projection holds it. */
export interface ReadCase {
  readonly version: number;
  /** The state as JSON text. */
  readonly state: string;
}

interface Waiting {
  readonly context: StoreContext;
  readonly caseId: string;
  readonly resolve: (found: ReadCase | undefined) => void;
  readonly reject: (error: unknown) => void;
}

interface Line {
  readonly place: number;
  readonly version: number;
  readonly state: string;
}

/** Statements under way at once for one role; while they are, further reads gather for the next. */
const lanes = 2;
/** Reads in one statement at most. */
const most = 64;

/**
 * Reads of cases with their audit lines. Those that come while the database works are done together, so that they share
 * one commit: nobody gets an answer before the line of his read is on disk, and nobody pays for the disk alone.
 */
export class CaseReads {
  readonly #pool: pg.Pool;
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #running = new Map<string, number>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** The case and, on disk, the line that it was read; undefined, without a line, where the person may not see one. */
  read(context: StoreContext, caseId: string): Promise<ReadCase | undefined> {
    const face = databaseRole(context.person.role).replace('overread_', '');
    return new Promise((resolve, reject) => {
      const queue = this.#waiting.get(face) ?? [];
      queue.push({ context, caseId, resolve, reject });
      this.#waiting.set(face, queue);
      // What arrives in the same turn of the loop goes together.
      if (queue.length === 1) setImmediate(() => this.#next(face));
    });
  }

  #next(face: string): void {
    const running = this.#running.get(face) ?? 0;
    const queue = this.#waiting.get(face) ?? [];
    if (queue.length === 0 || running >= lanes) return;
    this.#running.set(face, running + 1);
    this.#waiting.set(face, queue.slice(most));
    void this.#together(face, queue.slice(0, most)).finally(() => {
      this.#running.set(face, (this.#running.get(face) ?? 1) - 1);
      this.#next(face);
    });
    if (queue.length > most) this.#next(face);
  }

  async #together(face: string, reads: readonly Waiting[]): Promise<void> {
    try {
      const found = await this.#ask(face, reads);
      reads.forEach((read, place) => read.resolve(found.get(place)));
    } catch (error) {
      if (reads.length === 1) return reads[0]?.reject(error);
      // The fault of one read must not be that of the others: each alone, and each with its own error.
      for (const read of reads) await this.#together(face, [read]);
    }
  }

  async #ask(face: string, reads: readonly Waiting[]): Promise<Map<number, Line>> {
    const told = reads.map(({ context: { person, requestId }, caseId }, place) => ({
      place,
      person: person.id,
      role: person.role,
      organization: person.organization,
      memberships: membersText(person),
      request: requestId,
      case_id: caseId,
    }));
    const { rows } = await this.#pool.query<Line>({
      name: `read-cases-${face}`,
      text: `SELECT place, version, state FROM read_cases_as_${face}($1)`,
      values: [JSON.stringify(told)],
    });
    return new Map(rows.map((row) => [row.place, row]));
  }
}
