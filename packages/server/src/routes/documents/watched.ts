import type { IncomingMessage } from 'node:http';

/** A sender that says nothing for so long is gone, milliseconds. */
const patience = 60_000;

/** The bytes of a request as they come, counted; ends it when nothing comes for a minute. */
export async function* watched(
  body: IncomingMessage,
  told: { came: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const giveUp = (): void => void body.destroy(new Error('Nothing came for a minute.'));
  let timer = setTimeout(giveUp, patience);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      clearTimeout(timer);
      told.came += chunk.length;
      yield chunk;
      timer = setTimeout(giveUp, patience);
    }
  } finally {
    clearTimeout(timer);
  }
}
