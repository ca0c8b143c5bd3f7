export { openVault } from './open-vault.ts';
export { isSealed, Vault } from './vault.ts';
