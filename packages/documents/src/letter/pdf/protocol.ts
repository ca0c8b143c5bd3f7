import type { Letter } from '@overread/engine/letter';

export type ToWorker = { readonly write: Letter };

export type FromWorker =
  | { readonly pdf: Uint8Array }
  | { readonly unprintable: readonly string[] }
  | { readonly failed: string };
