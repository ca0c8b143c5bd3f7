/** Where sealed files lie. A backend never sees what is in them. */
export interface BlobBackend {
  /** One line for the log; no password. */
  readonly says: string;
  /** Takes a whole file from this machine's disk, in the place of one of that name; on lasting storage when it returns. The file given stays. */
  readonly put: (name: string, file: string) => Promise<void>;
  readonly has: (name: string) => Promise<boolean>;
  /** Bytes from `start` up to, not including, `end`. Throws `blob-missing`. */
  readonly read: (name: string, start: number, end: number) => AsyncIterable<Uint8Array>;
  readonly remove: (name: string) => Promise<void>;
  readonly names: () => AsyncIterable<string>;
}
