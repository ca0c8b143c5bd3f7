import { join } from 'node:path';
import { openKeys } from '../blobs/keys.ts';
import { Vault } from './vault.ts';

/** The vault of a server: under OVERREAD_BLOB_KEYS, else the key file in the data folder. */
export const openVault = (dataFolder: string, env: NodeJS.ProcessEnv = process.env): Vault =>
  new Vault(() => openKeys(join(dataFolder, 'blob.keys'), env));
