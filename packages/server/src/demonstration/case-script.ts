import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { CaseState } from '@overread/engine/case';
import { dayOf, isoOf } from '@overread/engine/dates';
import type { App } from '../http/index.ts';
import type { Person, ServerRole } from '../store/index.ts';
import { type Cast, software } from './people.ts';
import { recordPdf } from './record-pdf.ts';
import type { Receipt } from '../records/index.ts';

/** Name of the header by which the demonstration says who acts. The server that reads it has no port. */
export const header = 'demonstration-person';

/** The instant at which a request of the demonstration happens; several stories are played at once. */
export const instant = new AsyncLocalStorage<Date>();

/** The server as the demonstration uses it: requests of people, on days that have passed. */
export interface Stage {
  readonly app: App;
  readonly cast: Cast;
  /** From which the clock is turned back. */
  readonly now: Date;
  /** ISO date of `now` in California. */
  readonly today: string;
  /** Where this is aborted, the next step is not played. */
  readonly signal: AbortSignal;
}

const day = 86_400_000;

/**
 * One case as it is played: each step on a day, by someone, through the API. Steps have keys that are the same at every
 * start: what has happened is answered again and does not happen twice, so that a case goes on where it was left.
 */
export class CaseScript {
  readonly #stage: Stage;
  readonly #key: string;
  id = '';
  version = 0;
  /** The day of the step, counted back from today. */
  #ago: number;
  /** How often each address was posted to. */
  readonly #posts = new Map<string, number>();
  readonly name: string;

  /** `take` tells apart several cases of one name. */
  constructor(stage: Stage, name: string, receivedDaysAgo: number, take = '') {
    this.#stage = stage;
    this.name = name;
    this.#key = `demonstration-${name.replaceAll(/\W+/g, '-')}${take}`;
    this.#ago = receivedDaysAgo;
  }

  /** The day of the next step, ISO. */
  get on(): string {
    return isoOf(dayOf(this.#stage.today) - this.#ago);
  }

  /** Some days pass. */
  later(days: number): void {
    this.#ago = Math.max(0, this.#ago - days);
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

  /** A POST that changes the case; its answer says to which version. */
  async write<T>(role: ServerRole, path: string, body: object): Promise<T> {
    const told = await this.ask<T & { version: number }>(role, 'POST', `/api/v1/cases/${this.id}/${path}`, {
      body,
      version: this.version,
    });
    this.version = told.version;
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
    const address = `/api/v1/cases/${this.id}/uploads/${upload}`;
    const { offset, receipt: had } = await this.ask<{ offset: number; receipt: Receipt | null }>(role, 'GET', address);
    const receipt = had ?? (await this.ask<Receipt>(role, 'PATCH', address, { bytes: pdf.subarray(offset), offset }));
    this.version = receipt.caseVersion;
    return receipt.document;
  }

  /** The same for the same step at every start, whatever was skipped before it. */
  #keyOf(url: string): string {
    const count = (this.#posts.get(url) ?? 0) + 1;
    this.#posts.set(url, count);
    return `${this.#key}-${url.split('/').slice(4).join('-')}-${count}`;
  }

  async ask<T>(
    role: ServerRole,
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    { body, bytes, offset = 0, version }: { body?: object; bytes?: Buffer; offset?: number; version?: number } = {},
  ): Promise<T> {
    const { app, now, signal } = this.#stage;
    signal.throwIfAborted();
    const file = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
    const headers = {
      [header]: JSON.stringify(this.who(role)),
      ...(method === 'POST' ? { 'idempotency-key': this.#keyOf(url) } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(bytes === undefined ? {} : file),
    };
    const payload = bytes ?? body;
    // Awaited inside: the request is sent when its answer is first asked for.
    const answer = await instant.run(
      new Date(now.getTime() - this.#ago * day),
      async () => await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) }),
    );
    if (answer.statusCode >= 300) {
      throw new Error(
        `Demonstration, ${this.name}: ${method} ${url} as ${role} was answered ${answer.statusCode}: ${answer.body}`,
      );
    }
    return answer.json();
  }
}
