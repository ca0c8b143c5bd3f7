/** A file by its path, or bytes with the name to say in problems. */
export type FileSource = { readonly path: string } | { readonly bytes: Uint8Array; readonly name: string };

/** What problems call a file. */
export function nameOf(source: FileSource): string {
  return 'path' in source ? source.path : source.name;
}
