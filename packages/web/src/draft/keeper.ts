import { ApiProblem } from '@overread/client';
import { sendOrKeep } from '../api/outbox.ts';
import type { Draft, Work } from './work.ts';

export type Saving = 'saved' | 'changed' | 'saving' | 'waiting' | 'refused';

export interface Kept {
  readonly work: Work;
  /** The version that the server has. */
  readonly version: number;
  readonly savedAt: string | null;
  readonly saving: Saving;
  /** Why the server would not save it. */
  readonly problem: ApiProblem | null;
  /** What was saved elsewhere meanwhile, from another version; nothing is saved until the two are joined. */
  readonly moved: { readonly base: Work; readonly theirs: Draft } | null;
  readonly undoable: boolean;
}

/** How a draft is read and saved. */
export interface Sender {
  readonly read: () => Promise<Draft>;
  readonly save: (work: Work, version: number, key: string) => Promise<{ version: number; savedAt: string | null }>;
}

/** A pause in the writing after which it is saved. */
const PAUSE = 1200;
/** Who writes without a pause is saved all the same. */
const MOST_UNSAVED = 5000;
const MOST_UNDONE = 100;

/**
 * A draft while it is written: every change is kept here and saved after a pause; without a connection it waits in the
 * outbox. Where someone saved another version meanwhile, nothing is written over: both are held until they are joined.
 */
export class Keeper {
  #kept: Kept;
  #saved: Work;
  #undo: Work[] = [];
  #sealed = false;
  /** When the first change was made that is not on its way yet. */
  #since: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  readonly #send: Sender;
  readonly #name: string;
  readonly #listeners = new Set<() => void>();

  /** `name`: what a waiting save is called. */
  constructor(first: Draft, send: Sender, name: string) {
    const work = { letter: first.letter, notes: first.notes };
    this.#saved = work;
    this.#send = send;
    this.#name = name;
    this.#kept = {
      work,
      version: first.version,
      savedAt: first.savedAt,
      saving: 'saved',
      problem: null,
      moved: null,
      undoable: false,
    };
  }

  readonly now = (): Kept => this.#kept;

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** It was handed in: nothing that happens by itself afterwards, as leaving a page, is a change of it any more. */
  seal(): void {
    this.#sealed = true;
    clearTimeout(this.#timer);
  }

  /** Typing. */
  change(change: (work: Work) => Work): void {
    if (this.#sealed) return;
    const work = change(this.#kept.work);
    if (work === this.#kept.work) return;
    this.#set({ work, saving: this.#kept.saving === 'waiting' ? 'waiting' : 'changed' });
    this.#soon();
  }

  /** An act that can be undone as a whole: a citation, a version brought back. */
  act(change: (work: Work) => Work): void {
    this.#undo = [...this.#undo, this.#kept.work].slice(-MOST_UNDONE);
    this.change(change);
    this.#set({ undoable: true });
  }

  undo(): void {
    const before = this.#undo.at(-1);
    if (before === undefined) return;
    this.#undo = this.#undo.slice(0, -1);
    this.change(() => before);
    this.#set({ undoable: this.#undo.length > 0 });
  }

  /** Saves what is not saved yet; ends when the server has it. Throws what it refuses; `server-unreachable` while it waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    for (let round = 0; round < 10 && !this.#isSaved(); round++) {
      await (this.#running ?? this.#save());
      const { problem, moved, saving } = this.#kept;
      if (problem !== null) throw problem;
      if (moved !== null || saving === 'waiting') return;
    }
  }

  /** Goes on from what was saved elsewhere with both joined. */
  join(work: Work): void {
    const { moved } = this.#kept;
    if (moved === null) return;
    const { theirs } = moved;
    this.#saved = { letter: theirs.letter, notes: theirs.notes };
    this.#set({ work, version: theirs.version, savedAt: theirs.savedAt, moved: null, saving: 'changed' });
    this.#soon();
  }

  /** Writes nothing any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #isSaved(): boolean {
    return same(this.#kept.work, this.#saved);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#since ??= Date.now();
    const left = Math.max(0, this.#since + MOST_UNSAVED - Date.now());
    this.#timer = setTimeout(() => void this.#save(), Math.min(PAUSE, left));
  }

  #save(): Promise<void> {
    if (this.#running !== null || this.#kept.moved !== null || this.#isSaved()) {
      if (this.#isSaved() && this.#kept.saving === 'changed') this.#set({ saving: 'saved' });
      return this.#running ?? Promise.resolve();
    }
    const { work, version } = this.#kept;
    this.#since = null;
    this.#set({ saving: 'saving', problem: null });
    const done = (): void => {
      this.#running = null;
      // What was written meanwhile is the next version.
      if (!this.#isSaved()) this.#soon();
      this.#set({ saving: this.#isSaved() ? 'saved' : 'changed' });
    };
    const send = async (key: string): Promise<void> => {
      try {
        const told = await this.#send.save(work, version, key);
        this.#saved = work;
        this.#set({ version: told.version, savedAt: told.savedAt });
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.type !== 'version-moved') throw error;
        const theirs = await this.#send.read();
        this.#set({ moved: { base: this.#saved, theirs } });
      }
    };
    this.#running = sendOrKeep(this.#name, send, done)
      .then((reached) => {
        if (!reached) this.#set({ saving: 'waiting' });
      })
      .catch((error: unknown) => {
        this.#running = null;
        if (!(error instanceof ApiProblem)) throw error;
        this.#set({ saving: 'refused', problem: error });
      });
    return this.#running;
  }

  #set(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const same = (a: Work, b: Work): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
