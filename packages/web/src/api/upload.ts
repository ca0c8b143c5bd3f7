import { ApiProblem, type components, told } from '@overread/client';
import { api } from './api.ts';
import { sha256Of } from './sha256.ts';

export type Receipt = components['schemas']['DocumentReceipt'];

/** What is said of a document when it is sent. */
export interface AboutFile {
  readonly name: string;
  readonly title: string;
  readonly types: readonly components['schemas']['Document']['types'][number][];
  /** Who sends it. */
  readonly source: string;
  readonly answers?: string | null;
  readonly channel?: 'mail' | 'fax' | 'electronic' | 'hand';
  readonly receivedOn?: string;
}

/** Bytes in one request; the server keeps whole pieces of 64 KiB. */
const PIECE = 2 * 1024 * 1024;
const AGAIN_MS = 3000;

/**
 * Sends a file into a case and answers its receipt. Where the connection is lost it goes on from what the server has, as
 * often as it takes; a file that is chosen again after the page was closed goes on as well. `progress` is told the bytes
 * that the server has, and whether it waits for the connection. Throws what the server refuses.
 */
export async function upload(
  caseNumber: string,
  file: Blob,
  about: AboutFile,
  progress: (sent: number, waits: boolean) => void = () => undefined,
): Promise<Receipt> {
  const sha256 = await sha256Of(file);
  const place = `overread-upload ${caseNumber} ${sha256}`;
  const body = { ...about, types: [...about.types], length: file.size, sha256 };
  let begun: { upload: string; offset: number; receipt: Receipt | null } | null = await before(
    caseNumber,
    remembered(place),
  );
  for (;;) {
    try {
      begun ??= await told(api.POST('/api/v1/cases/{id}/uploads', { params: { path: { id: caseNumber } }, body }));
      remember(place, begun.upload);
      const receipt = await send(caseNumber, begun, file, progress);
      remember(place, null);
      return receipt;
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.type !== 'server-unreachable') {
        remember(place, null);
        throw error;
      }
      progress(begun?.offset ?? 0, true);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      if (begun !== null) begun = (await before(caseNumber, begun.upload)) ?? begun;
    }
  }
}

async function send(
  caseNumber: string,
  begun: { readonly upload: string; offset: number; readonly receipt: Receipt | null },
  file: Blob,
  progress: (sent: number, waits: boolean) => void,
): Promise<Receipt> {
  if (begun.receipt !== null) return begun.receipt;
  for (;;) {
    progress(begun.offset, false);
    const piece = file.slice(begun.offset, begun.offset + PIECE);
    const { data, response } = await api.PATCH('/api/v1/cases/{id}/uploads/{upload}', {
      params: { path: { id: caseNumber, upload: begun.upload }, header: { 'upload-offset': begun.offset } },
      body: piece as never,
      bodySerializer: (given: unknown) => given as Blob,
      headers: { 'content-type': 'application/offset+octet-stream' },
    });
    if (data !== undefined && 'sha256' in data) {
      progress(file.size, false);
      return data;
    }
    begun.offset = Number(response.headers.get('upload-offset') ?? begun.offset + piece.size);
  }
}

/** An upload that was begun before, as far as the server has it; null where it is gone or could not be asked. */
async function before(caseNumber: string, id: string | null) {
  if (id === null) return null;
  try {
    const found = await told(
      api.GET('/api/v1/cases/{id}/uploads/{upload}', { params: { path: { id: caseNumber, upload: id } } }),
    );
    return { upload: found.upload, offset: found.offset, receipt: found.receipt };
  } catch (error) {
    if (error instanceof ApiProblem) return null;
    throw error;
  }
}

function remembered(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    // Storage is switched off: an upload goes on only while the page is open.
    return null;
  }
}

function remember(place: string, id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(place);
    else localStorage.setItem(place, id);
  } catch {
    // As above.
  }
}
