/** What one file may cost. Every file has these bounds; a file that exceeds one gets a problem that names it. */
export interface ReadLimits {
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** Most pages of a PDF. */
  readonly maxPages: number;
  /** Most memory PDFium may take for a file, and most the reader's own heap may, bytes. */
  readonly maxMemory: number;
  /** Longest time for a file, milliseconds; counted from when its reading starts. */
  readonly maxTime: number;
}

const MIB = 1024 * 1024;

export const defaultLimits: ReadLimits = {
  maxBytes: 100 * MIB,
  maxPages: 5000,
  maxMemory: 512 * MIB,
  maxTime: 60_000,
};

/** `104857600` → `100 MB`. */
export function inMegabytes(bytes: number): string {
  const megabytes = bytes / MIB;
  return `${megabytes >= 10 ? Math.round(megabytes) : megabytes.toFixed(1)} MB`;
}
