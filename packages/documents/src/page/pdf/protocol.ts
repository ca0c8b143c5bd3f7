import type { Printed } from '../printed.ts';

export type ToWorker = { readonly write: Printed };

export type FromWorker =
  | { readonly pdf: Uint8Array }
  | { readonly unprintable: readonly string[] }
  | { readonly failed: string };
