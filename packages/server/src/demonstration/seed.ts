import { dayOf, isoOf, pacificDay } from '@overread/engine/dates';
import type { Config } from '../config/index.ts';
import { createServer } from '../http/server.ts';
import type { Person, Store } from '../store/index.ts';
import { CaseScript, header, instant, type Stage } from './case-script.ts';
import { type Cast, enterCast } from './people.ts';
import { file } from './steps.ts';
import { type Story, stories } from './stories.ts';
import type { Unfinished } from './unfinished.ts';

/** What the demonstration made. */
export interface Demonstration {
  readonly cast: Cast;
  /** Case number by the state in which the case is. */
  readonly cases: ReadonlyMap<string, string>;
}

export interface SeedOptions {
  /** What an earlier start left; without it a new one is made. */
  readonly unfinished?: Unfinished;
  /** Told of what has been done, before it counts as done. */
  readonly keep?: (unfinished: Unfinished) => void;
  readonly told?: readonly Story[];
  /** Cases that are played at once: while one waits for the disk, another works. */
  readonly atOnce?: number;
  /** Files all applications first, one after the other, so that the first case told has the lowest number. */
  readonly inOrder?: boolean;
  /** Told of each case that has been played to its end. */
  readonly onCase?: (done: number, of: number) => void;
  /** Ends it between two steps; what was done stays, and can be gone on with. */
  readonly signal?: AbortSignal;
}

/**
 * Fills a new store with invented cases in every state, their records as PDFs, and one account a role. Everything is done
 * through the API, as people would do it, with the clock turned back; the same day gives the same cases.
 */
export async function seedDemonstration(
  store: Store,
  config: Config,
  {
    unfinished,
    keep = () => undefined,
    told = stories,
    atOnce = 4,
    inOrder = true,
    onCase,
    signal = new AbortController().signal,
  }: SeedOptions = {},
): Promise<Demonstration> {
  const now = unfinished === undefined ? new Date() : new Date(unfinished.now);
  const today = isoOf(pacificDay(now.toISOString()) ?? 0);
  let state: Unfinished = unfinished ?? { now: now.toISOString(), cast: null, played: {} };
  const goOn = (change: Partial<Unfinished>): void => {
    state = { ...state, ...change };
    keep(state);
  };
  const had = state.cast === null ? null : new Map(state.cast);
  const cast = await enterCast(store, now, isoOf(dayOf(today) - 120), had, (all) => goOn({ cast: [...all] }));
  const app = await createServer({ ...config, logLevel: 'silent', requestsPerMinute: 100_000_000 }, store, {
    clock: () => instant.getStore() ?? now,
    authenticators: [
      {
        name: 'demonstration',
        authenticate: ({ headers }) =>
          Promise.resolve(typeof headers[header] === 'string' ? (JSON.parse(headers[header]) as Person) : null),
      },
    ],
  });
  await app.ready();
  // Where one case fails the others end before their next step.
  const failed = new AbortController();
  const stage: Stage = { app, cast, now, today, signal: AbortSignal.any([signal, failed.signal]) };
  try {
    const left = told.filter(({ name }) => state.played[name] === undefined);
    const scripts = new Map<Story, CaseScript>();
    if (inOrder) for (const story of left) scripts.set(story, await filed(stage, story));
    const next = left.values();
    const one = async (): Promise<void> => {
      for (const story of next) {
        const id = await played(stage, story, scripts.get(story), unfinished !== undefined);
        goOn({ played: { ...state.played, [story.name]: id } });
        onCase?.(Object.keys(state.played).length, told.length);
      }
    };
    const ended = await Promise.allSettled(
      Array.from({ length: atOnce }, () =>
        one().catch((error: unknown) => {
          failed.abort(error);
          throw error;
        }),
      ),
    );
    const broken = ended.find((result) => result.status === 'rejected');
    if (broken !== undefined) throw failed.signal.reason ?? broken.reason;
  } finally {
    await app.close();
  }
  return { cast, cases: new Map(told.map(({ name }) => [name, state.played[name] ?? ''])) };
}

async function filed(stage: Stage, story: Story, take = ''): Promise<CaseScript> {
  const script = new CaseScript(stage, story.name, story.receivedDaysAgo, take);
  await file(script, story.of, story.priority);
  return script;
}

/**
 * Plays a case to its end; answers its number. One that an earlier start left so that it cannot be gone on with (its upload
 * was dropped meanwhile, the server is another version) stays as it is, and the story is played anew.
 */
async function played(stage: Stage, story: Story, script: CaseScript | undefined, resumed: boolean): Promise<string> {
  const first = script ?? (await filed(stage, story));
  try {
    await story.play(first);
    return first.id;
  } catch (error) {
    stage.signal.throwIfAborted();
    if (!resumed) throw error;
    const anew = await filed(stage, story, `-${Date.now()}`);
    await story.play(anew);
    return anew.id;
  }
}
