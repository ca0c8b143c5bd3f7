import type { BlobStore } from '../../blobs/index.ts';
import { openBlobs } from '../../blobs/index.ts';
import { sweep } from '../../records/index.ts';
import type { Room } from '../room.ts';
import { beginRoute } from './begin.ts';
import { changeRoutes } from './change.ts';
import { contentRoute } from './content.ts';
import { listRoutes } from './list.ts';
import { pageRoutes } from './pages.ts';
import { repeatRoute } from './repeats.ts';
import { uploadRoutes } from './upload.ts';

/** How often what was begun and not ended is looked for, milliseconds. */
const sweeping = 10 * 60_000;

/** Documents: sent in, listed, read, searched, classified. `open` gives the files elsewhere than the settings say. */
export const documentsRoom = (open?: () => BlobStore): Room => ({
  name: 'documents',
  register(app, services) {
    let opened: BlobStore | undefined;
    const blobs = (): BlobStore => (opened ??= open?.() ?? openBlobs(services.config.dataFolder));
    const all = { ...services, blobs };
    beginRoute(app, all);
    uploadRoutes(app, all);
    listRoutes(app, all);
    contentRoute(app, all);
    pageRoutes(app, all);
    repeatRoute(app, all);
    changeRoutes(app, all);

    let timer: NodeJS.Timeout | undefined;
    const clean = (): Promise<void> =>
      sweep(services.store, blobs(), services.clock()).then(
        () => undefined,
        (error: unknown) =>
          app.log.error(
            { name: (error as Error).name, code: (error as { code?: string }).code },
            'uploads were not swept',
          ),
      );
    // A server that listens keeps the files in order; one that only answers tests does not.
    app.addHook('onListen', async () => {
      await clean();
      timer = setInterval(() => void clean(), sweeping).unref();
    });
    app.addHook('onClose', (_app, done) => {
      clearInterval(timer);
      done();
    });
  },
});

export const documents: Room = documentsRoom();
