import { newKey } from '@overread/client';
import { useSyncExternalStore } from 'react';
import { type Draft, emptyDraft } from './draft.ts';

/** Whether the draft lies in this browser: `not-kept` where its storage is switched off or full. */
export type Keeping = 'loading' | 'kept' | 'not-kept';

interface Held {
  readonly owner: string;
  readonly draft: Draft;
  readonly keeping: Keeping;
}

const STORE = 'drafts';
let held: Held | null = null;
let writing = false;
let again = false;
const listeners = new Set<() => void>();

const nothing: Held = { owner: '', draft: emptyDraft(''), keeping: 'loading' };

/** The draft of a person, kept in this browser: text and files; each person of a shared browser has his own. */
export function useDraft(owner: string): Held & { readonly change: (to: (draft: Draft) => Draft) => void } {
  const one = useSyncExternalStore(watch, () => {
    if (held?.owner !== owner) void load(owner);
    return held?.owner === owner ? held : nothing;
  });
  return { ...one, change: (to) => change(owner, to) };
}

/** Throws the draft away and begins another. */
export function beginAnew(owner: string): void {
  change(owner, () => emptyDraft(newKey()));
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function hold(next: Held): void {
  held = next;
  for (const listener of listeners) listener();
}

let loading: string | null = null;

async function load(owner: string): Promise<void> {
  if (loading === owner) return;
  loading = owner;
  try {
    const found = (await request(await open(), 'readonly', (store) => store.get(owner))) as Draft | undefined;
    hold({ owner, draft: found ?? emptyDraft(newKey()), keeping: 'kept' });
  } catch {
    hold({ owner, draft: emptyDraft(newKey()), keeping: 'not-kept' });
  } finally {
    loading = null;
  }
}

function change(owner: string, to: (draft: Draft) => Draft): void {
  if (held?.owner !== owner) return;
  hold({ ...held, draft: to(held.draft) });
  void keep();
}

/** Writes what is held, at once; what changes meanwhile is written after it. */
async function keep(): Promise<void> {
  again = writing;
  if (writing || held === null) return;
  writing = true;
  const { owner, draft } = held;
  let keeping: Keeping = 'kept';
  try {
    await request(await open(), 'readwrite', (store) => store.put(draft, owner));
  } catch {
    keeping = 'not-kept';
  }
  writing = false;
  if (held.owner === owner && held.keeping !== keeping) hold({ ...held, keeping });
  if (again) void keep();
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('overread-applications', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('The storage of this browser does not open.'));
  });
}

function request(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, mode);
    const asked = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => {
      db.close();
      resolve(asked.result);
    };
    transaction.onabort = () => {
      db.close();
      reject(transaction.error ?? new Error('The storage of this browser did not take it.'));
    };
  });
}
