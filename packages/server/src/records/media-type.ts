/** What a file is by its first bytes. `null`: nothing that a browser or an archive of records knows. */
export function mediaTypeOf(head: Buffer): string | null {
  if (head.subarray(0, 1024).includes('%PDF-')) return 'application/pdf';
  for (const [start, type] of starts) if (head.subarray(0, start.length).equals(start)) return type;
  return null;
}

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const starts: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png'],
  [Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg'],
  [Buffer.from([0x49, 0x49, 0x2a, 0x00]), 'image/tiff'],
  [Buffer.from([0x4d, 0x4d, 0x00, 0x2a]), 'image/tiff'],
];

export const isPicture = (type: string | null): boolean => type?.startsWith('image/') ?? false;

const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  [docx]: ['docx'],
  'text/plain': ['txt', 'text', 'csv', 'md', 'log'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/tiff': ['tif', 'tiff'],
};

/** The name says that it is something else than it is. A name without an ending says nothing. */
export function namedWrongly(name: string, type: string): boolean {
  const [, ending] = /\.([A-Za-z0-9]{1,8})$/.exec(name) ?? [];
  return ending !== undefined && !(endings[type] ?? []).includes(ending.toLowerCase());
}

/** The name for saving: with the ending of what the file is, so that it opens as that and as nothing else. */
export const savedAs = (name: string, type: string): string => {
  const ending = endings[type]?.[0] ?? 'bin';
  return namedWrongly(name, type) || !name.includes('.') ? `${name}.${ending}` : name;
};
