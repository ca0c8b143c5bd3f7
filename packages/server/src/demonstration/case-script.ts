import { createHash } from 'node:crypto';
import type { CaseState } from '@overread/engine/case';
import { dayOf, isoOf } from '@overread/engine/dates';
import type { App } from '../http/index.ts';
import type { Person, ServerRole } from '../store/index.ts';
import { type Cast, software } from './people.ts';
import { recordPdf } from './record-pdf.ts';

/** Name of the header by which the demonstration says who acts. The server that reads it has no port. */
export const header = 'demonstration-person';

/** The server as the demonstration uses it: requests of people, on days that have passed. */
export interface Stage {
  readonly app: App;
  readonly cast: Cast;
  /** ISO date of today in California. */
  readonly today: string;
  /** Moves the clock to so many days ago; 0 is now. */
  readonly turnBack: (days: number) => void;
}

/** One case as it is played: each step on a day, by someone, through the API. */
export class CaseScript {
  readonly #stage: Stage;
  id = '';
  version = 0;
  /** The day of the step, counted back from today. */
  #ago: number;
  #steps = 0;
  readonly name: string;

  constructor(stage: Stage, name: string, receivedDaysAgo: number) {
    this.#stage = stage;
    this.name = name;
    this.#ago = receivedDaysAgo;
    stage.turnBack(receivedDaysAgo);
  }

  /** The day of the next step, ISO. */
  get on(): string {
    return isoOf(dayOf(this.#stage.today) - this.#ago);
  }

  /** Some days pass. */
  later(days: number): void {
    this.#ago = Math.max(0, this.#ago - days);
    this.#stage.turnBack(this.#ago);
  }

  who(role: ServerRole): Person {
    return role === 'service' ? software : (this.#stage.cast.get(role)?.person ?? software);
  }

  /** Files the application and keeps its number. */
  async file(body: object, role: ServerRole = 'intake'): Promise<void> {
    const told = await this.ask<{ caseNumber: string; version: number }>(role, 'POST', '/api/v1/cases', { body });
    this.id = told.caseNumber;
    this.version = told.version;
  }

  async command(role: ServerRole, type: string, body: object = {}): Promise<void> {
    await this.write(role, `commands/${type}`, body);
  }

  /** A POST that changes the case. */
  async write<T>(role: ServerRole, path: string, body: object): Promise<T> {
    const told = await this.ask<T & { version?: number }>(role, 'POST', `/api/v1/cases/${this.id}/${path}`, {
      body,
      version: this.version,
    });
    this.version = told.version ?? (await this.state()).version;
    return told;
  }

  state(): Promise<CaseState> {
    return this.ask<CaseState>('coordinator', 'GET', `/api/v1/cases/${this.id}`);
  }

  /** Sends a PDF; answers the key of the document in the case. */
  async upload(role: ServerRole, type: string, title: string, source: string, pages: string[][]): Promise<string> {
    const pdf = recordPdf(title, pages);
    const { upload } = await this.ask<{ upload: string }>(role, 'POST', `/api/v1/cases/${this.id}/uploads`, {
      body: {
        name: `${title.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase()}.pdf`,
        title,
        types: [type],
        source,
        quality: 'good',
        length: pdf.length,
        sha256: createHash('sha256').update(pdf).digest('hex'),
      },
    });
    const receipt = await this.ask<{ document: string }>(role, 'PATCH', `/api/v1/cases/${this.id}/uploads/${upload}`, {
      bytes: pdf,
    });
    this.version = (await this.state()).version;
    return receipt.document;
  }

  async ask<T>(
    role: ServerRole,
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    { body, bytes, version }: { body?: object; bytes?: Buffer; version?: number } = {},
  ): Promise<T> {
    const answer = await this.#stage.app.inject({
      method,
      url,
      headers: {
        [header]: JSON.stringify(this.who(role)),
        ...(method === 'POST'
          ? { 'idempotency-key': `demonstration-${this.name.replaceAll(/\W+/g, '-')}-${++this.#steps}` }
          : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(bytes === undefined ? {} : { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }),
      },
      ...(bytes === undefined ? (body === undefined ? {} : { payload: body }) : { payload: bytes }),
    });
    if (answer.statusCode >= 300) {
      throw new Error(
        `Demonstration, ${this.name}: ${method} ${url} as ${role} was answered ${answer.statusCode}: ${answer.body}`,
      );
    }
    return answer.json();
  }
}
