import { createHash } from 'node:crypto';
import { caseForReview, type CaseState } from '@overread/engine/case';
import { attestation } from '@overread/engine/law/reviewer';
import type { Letter } from '@overread/engine/letter';
import { isoOf, pacificDay } from '@overread/engine/dates';
import type { Person, ServerRole } from '../store/index.ts';
import { anApplication } from './applications.ts';
import { someone } from './people.ts';
import type { TestServer, Told } from './server.ts';

type Who = Person | ServerRole;

/** The parties of `anApplication`, as they sign in. */
export const party = {
  employee: someone('employee', 'employee-1'),
  physician: someone('requesting-physician', 'physician-1'),
  claims: someone('claims-administrator', 'harbor-clerk', { organization: 'harbor-claims' }),
} as const;
const everyone = ['claims-administrator', 'employee', 'requesting-physician'];

/** One case played through the API, act by act. Each act fails where its answer is not what it must be. */
export class Life {
  readonly server: TestServer;
  readonly id: string;
  version = 1;
  reviewer: Person = someone('reviewer', 'nobody-yet');
  readonly #clock: () => Date;
  readonly #after: (act: string, told: Told) => Promise<void>;

  private constructor(server: TestServer, id: string, clock: () => Date, after: Life['after']) {
    this.server = server;
    this.id = id;
    this.#clock = clock;
    this.#after = after;
  }

  get after(): (act: string, told: Told) => Promise<void> {
    return this.#after;
  }

  /** Files the application; `after` is called when each act is done. */
  static async begin(
    server: TestServer,
    clock: () => Date,
    options: { over?: Parameters<typeof anApplication>[0]; after?: Life['after'] } = {},
  ): Promise<Life> {
    const told = await server.ask(party.employee, 'POST', '/api/v1/cases', { body: anApplication(options.over ?? {}) });
    if (told.status !== 201) throw new Error(`Not filed: ${told.text}`);
    const life = new Life(server, told.body.caseNumber, clock, options.after ?? (() => Promise.resolve()));
    await life.after('apply', told);
    return life;
  }

  get on(): string {
    return isoOf(pacificDay(this.#clock().toISOString()) ?? 0);
  }

  async post(who: Who, path: string, body: unknown = {}): Promise<Told> {
    const told = await this.server.ask(who, 'POST', `/api/v1/cases/${this.id}/${path}`, {
      body,
      version: this.version,
    });
    if (told.status >= 300) throw new Error(`${path}: ${told.status} ${told.text}`);
    if (typeof told.body?.version === 'number') this.version = told.body.version as number;
    await this.after(path, told);
    return told;
  }

  give(who: Who, command: string, body: unknown = {}): Promise<Told> {
    return this.post(who, `commands/${command}`, body);
  }

  /** After acts of the software itself. */
  async catchUp(): Promise<CaseState> {
    const { body } = await this.server.ask('coordinator', 'GET', `/api/v1/cases/${this.id}`);
    this.version = (body as CaseState).version;
    return body as CaseState;
  }

  async eligible(): Promise<void> {
    await this.give('intake', 'complete-application', { signed: true, urDecisionAttached: true });
    await this.give('state', 'find-eligible', { items: [{ number: 1, ground: null, why: '' }] });
  }

  async assign(by: 'mail' | 'electronic' = 'electronic'): Promise<void> {
    await this.give('coordinator', 'assign', { by, to: everyone });
  }

  async records(): Promise<void> {
    const document = {
      id: `D-${this.version}`,
      kind: 'medical-record',
      title: 'Progress reports',
      from: 'Dr. Bea Made-Up',
      receivedOn: this.on,
      pages: 9,
    };
    await this.give('coordinator', 'receive-document', { document, answers: null });
    await this.give('coordinator', 'complete-records', { receivedOn: this.on });
  }

  /** Draws a reviewer and lets him sign. */
  async review(): Promise<void> {
    await this.give('coordinator', 'propose-reviewer');
    const state = await this.catchUp();
    const key = state.reviews.at(-1)?.reviewer ?? '';
    this.reviewer = someone('reviewer', `account-of-${key}`, { reviewer: key });
    await this.attest(state);
  }

  async attest(state: CaseState): Promise<void> {
    const { lines } = attestation(caseForReview(state), this.on);
    await this.give(this.reviewer, 'attest', { lines: Object.fromEntries(lines.map(({ rule }) => [rule, true])) });
  }

  async decide(decision: 'upheld' | 'overturned' = 'overturned'): Promise<void> {
    const sha256 = createHash('sha256').update('summary').digest('hex');
    const { records } = await this.catchUp();
    const documents = records.documents.filter((one) => one.kind === 'medical-record').map((one) => one.id);
    await this.give(this.reviewer, 'write-summary', { sha256, documents });
    await this.give(this.reviewer, 'decide-item', {
      item: 1,
      decision,
      citations: ['MTUS'],
      noCitation: null,
      rationale: `The guideline asks for measured improvement. The request is ${decision === 'overturned' ? '' : 'not '}medically necessary.`,
    });
  }

  /** Writes the draft, hands it in, and accepts what the checks found. */
  async submit(): Promise<{ sha256: string }> {
    const base = `/api/v1/cases/${this.id}/determination`;
    const draft = await this.server.ask(this.reviewer, 'GET', `${base}/draft`);
    const state = await this.catchUp();
    const outcome = state.items[0]?.decision?.decision === 'overturned' ? 'overturn' : 'uphold';
    const letter = { ...(draft.body.letter as Letter), outcome };
    const saved = await this.server.ask(this.reviewer, 'POST', `${base}/draft`, {
      body: { letter },
      version: draft.body.version as number,
    });
    if (saved.status !== 200) throw new Error(`draft: ${saved.text}`);
    const told = await this.post(this.reviewer, 'determination/submit', { draft: saved.body.version as number });
    for (const { id, finding } of told.body.findings as { id: string; finding: { severity: string } }[]) {
      if (finding.severity !== 'error') continue;
      await this.give(this.reviewer, 'answer-finding', {
        finding: id,
        answer: 'accepted',
        reason: 'A short invented letter.',
      });
    }
    return told.body.letter as { sha256: string };
  }

  async issue(): Promise<void> {
    const { sha256 } = await this.submit();
    await this.post('medical-director', 'determination/issue', { sha256 });
  }

  async serve(): Promise<void> {
    await this.give('service', 'serve', { mailedOn: this.on, by: 'mail', to: [...everyone, 'state'] });
  }

  /** From the application to the served letter, without what the software does in between. */
  async whole(decision: 'upheld' | 'overturned' = 'overturned'): Promise<void> {
    await this.eligible();
    await this.assign();
    await this.records();
    await this.review();
    await this.decide(decision);
    await this.issue();
    await this.serve();
  }
}
