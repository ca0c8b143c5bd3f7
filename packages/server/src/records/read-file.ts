import { readDocument } from '@overread/documents/read';
import { isProblem, type Problem, problem, type ProblemType } from '@overread/engine/problems';
import { repair } from '@overread/engine/text';
import type { Part } from '../blobs/index.ts';
import { ProblemError } from '../problems/index.ts';
import { activeContent } from './active-content.ts';
import { docx, isPicture, mediaTypeOf, namedWrongly } from './media-type.ts';
import { atMost } from './at-most.ts';

/** What was found in a file that came in. */
export interface FileRead {
  readonly mediaType: string;
  /** Null where nobody could count them. */
  readonly pages: number | null;
  /** The words of each page, from page 1. */
  readonly texts: readonly string[];
  readonly problems: readonly Problem[];
  readonly activeContent: readonly string[] | null;
}

/** Larger files are kept without being read. */
const mostRead = 100 * 1024 * 1024;
/** Characters of one document that search covers. */
const mostText = 20_000_000;
/** A file that is read lies in memory whole; so many at once. */
const reading = atMost(2);

/** What the sender can mend: the file is refused with the reason. Everything else is kept, with what could not be read. */
const refusedTypes: ReadonlySet<ProblemType> = new Set([
  'file-empty',
  'file-kind-unknown',
  'pdf-password',
  'pdf-security-unsupported',
  'pdf-damaged',
  'docx-damaged',
  'memory-exceeded',
]);

/** Reads a whole part, within the bounds of the reader, in its worker. Throws the problem of a file that is not taken. */
export function readFile(part: Part, name: string): Promise<FileRead> {
  return part.progress.length > mostRead ? withoutReading(part, name) : reading(() => read(part, name));
}

async function read(part: Part, name: string): Promise<FileRead> {
  const pieces: Buffer[] = [];
  for await (const piece of part.plain()) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const seen = mediaTypeOf(bytes);
  const found = await readDocument(bytes, { name });
  if (isProblem(found)) {
    if (!isPicture(seen) && refusedTypes.has(found.type)) throw new ProblemError(found, { status: 422 });
    const mediaType = seen ?? 'application/octet-stream';
    const active = seen === 'application/pdf' ? await activeContent(bytes) : [];
    return { mediaType, pages: isPicture(seen) ? 1 : null, texts: [], problems: [found], activeContent: active };
  }
  const mediaType = found.kind === 'pdf' ? 'application/pdf' : found.kind === 'docx' ? docx : 'text/plain';
  const problems = [...found.problems];
  const texts: string[] = [];
  let total = 0;
  for (const { number, lines } of found.pages) {
    const text = lines.map((line) => line.text).join('\n');
    total += text.length;
    if (total > mostText) {
      problems.push(tooMuchText(name, number));
      break;
    }
    // The database takes no zero character.
    texts.push(repair(text).text.toWellFormed().replaceAll('\0', '\ufffd'));
  }
  if (namedWrongly(name, mediaType)) problems.push(otherName(name, mediaType));
  const active = mediaType === 'application/pdf' ? await activeContent(bytes) : [];
  return {
    mediaType,
    // Word and text files have pages only when they are printed.
    pages: found.kind === 'pdf' ? found.pages.length : null,
    texts,
    problems,
    activeContent: active,
  };
}

async function withoutReading(part: Part, name: string): Promise<FileRead> {
  const { value: head } = await part.plain().next();
  const mediaType = head instanceof Buffer ? mediaTypeOf(head) : null;
  const told = problem('file-too-large', {
    where: name,
    detail: `The file has more than ${mostRead / 1024 / 1024} MB, the most that is read: it is kept as it is, and search does not cover it.`,
    remedy: 'Send it in several smaller files if its words are to be found.',
  });
  if (mediaType === null) throw new ProblemError(told, { status: 422 });
  return { mediaType, pages: null, texts: [], problems: [told], activeContent: null };
}

const tooMuchText = (name: string, page: number): Problem =>
  problem('file-too-large', {
    where: name,
    detail: `The file has more than ${mostText.toLocaleString('en-US')} characters: search covers what stands before page ${page}.`,
    remedy: 'Send it in several smaller files.',
  });

const otherName = (name: string, mediaType: string): Problem =>
  problem('file-misnamed', {
    where: name,
    detail: `By its contents the file is ${mediaType}, which its name does not say.`,
    remedy:
      'Nothing need be done: it is kept and given out as what it is. If it should be something else, send the right file.',
  });
