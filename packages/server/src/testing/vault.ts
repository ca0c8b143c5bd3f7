import { Keys } from '../blobs/keys.ts';
import { Vault } from '../sealed/index.ts';

/** The vault of every server of the tests: one invented key. */
export const testVault = new Vault(() => new Keys(['5e'.repeat(32)], 'tests'));
