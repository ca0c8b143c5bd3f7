import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../problems/index.ts';
import type { BlobBackend } from './backend.ts';
import { BlobStore } from './blob-store.ts';
import { folderBackend } from './folder-backend.ts';
import { openKeys } from './keys.ts';
import { s3Backend } from './s3-backend.ts';

/**
 * The files of a server: in `<data folder>/files`, or where BLOB_URL says: `file:///folder` or
 * `https://host/bucket/prefix` with AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION.
 */
export function openBlobs(dataFolder: string, env: NodeJS.ProcessEnv = process.env): BlobStore {
  const keys = openKeys(join(dataFolder, 'blob.keys'), env);
  const given = env['BLOB_URL'];
  if (given === undefined || given === '') {
    const folder = join(dataFolder, 'files');
    return new BlobStore(folderBackend(folder), join(folder, 'incoming'), keys);
  }
  const url = URL.parse(given);
  if (url?.protocol === 'file:') {
    const folder = fileURLToPath(url);
    return new BlobStore(folderBackend(folder), join(folder, 'incoming'), keys);
  }
  return new BlobStore(bucket(url, env), join(dataFolder, 'incoming'), keys);
}

function bucket(url: URL | null, env: NodeJS.ProcessEnv): BlobBackend {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  const isBucket = (url?.protocol === 'https:' || url?.protocol === 'http:') && url.pathname.length > 1;
  if (!isBucket || accessKeyId === undefined || secretAccessKey === undefined) {
    return fail('configuration-invalid', {
      where: 'BLOB_URL',
      detail: isBucket
        ? 'BLOB_URL names a bucket, but AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY is not set.'
        : 'BLOB_URL is neither file:///folder nor https://host/bucket.',
      remedy: 'Set them, or leave BLOB_URL out to keep files in the data folder.',
    });
  }
  return s3Backend(url as URL, {
    accessKeyId,
    secretAccessKey,
    sessionToken: env['AWS_SESSION_TOKEN'] ?? null,
    region: env['AWS_REGION'] ?? 'us-east-1',
  });
}
