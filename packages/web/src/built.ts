import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the built pages: `index.html` and `assets/`, whose names carry the hash of their content. */
export const builtFolder = join(import.meta.dirname, '..', 'dist');

/** False where `npm run build` has not been run. */
export function isBuilt(): boolean {
  return existsSync(join(builtFolder, 'index.html'));
}

/**
 * What the pages ask of the server that sends them: own files only, workers of our own, styles in the page (the
 * component library writes them), nothing from elsewhere.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** True for a path below the built folder that never changes its content: it may be kept for ever. */
export function isImmutable(path: string): boolean {
  return path.startsWith('/assets/');
}
