import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fail } from '../problems/index.ts';

/** What a backup holds. Written last: a folder without it is no whole backup. */
export const manifest = z.strictObject({
  format: z.literal('overread-backup-1'),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  /** Migrations that had run, in order; a restore brings a store to exactly these. */
  migrations: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  tables: z.array(
    z.strictObject({
      schema: z.string(),
      table: z.string(),
      columns: z.array(z.string()),
      rows: z.int(),
      /** Of the rows as COPY wrote them, before compression. */
      sha256: z.string(),
      file: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+\.copy\.gz$/),
    }),
  ),
  sequences: z.array(z.strictObject({ schema: z.string(), name: z.string(), value: z.string(), called: z.boolean() })),
  /** Stored files, as they lie: encrypted. Null where they are not in the data folder. */
  files: z
    .array(z.strictObject({ name: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int(), sha256: z.string() }))
    .nullable(),
});

export type Manifest = z.infer<typeof manifest>;

export const manifestFile = 'manifest.json';

export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestFile);
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return fail(
      'configuration-invalid',
      {
        where: path,
        detail: `This is no whole backup of Overread: ${(error as Error).message}`,
        remedy: 'Give the folder that `overread server backup` made; one without manifest.json was broken off.',
      },
      { cause: error },
    );
  }
}
