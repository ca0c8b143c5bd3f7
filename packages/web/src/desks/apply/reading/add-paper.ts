import { newKey } from '@overread/client';
import { isProblem, type Problem, type ProblemType } from '@overread/engine/problems';
import type { Paper, PaperKind } from '../draft.ts';
import { type Offer, readDecision } from './read-decision.ts';

/** A file taken in, with what was read of it in this browser. */
export interface Added {
  readonly paper: Paper;
  readonly offers: readonly Offer[];
}

/** Files that the server would refuse: better told while the person still has the paper in hand. */
const refused: ReadonlySet<ProblemType> = new Set([
  'file-empty',
  'file-kind-unknown',
  'pdf-password',
  'pdf-damaged',
  'docx-damaged',
]);

const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/tiff']);

export const accepted = '.pdf,.docx,.txt,.jpg,.jpeg,.png,.tif,.tiff,application/pdf,image/jpeg,image/png';

/** Looks at a file: a text is read for what is asked, a picture is kept as it is. The problem where it is not taken. */
export async function addPaper(kind: PaperKind, file: File): Promise<Added | Problem> {
  const paper = (read: Paper['read']): Paper => ({ key: newKey(), kind, file, read, receipt: null });
  if (pictures.has(file.type) && file.size > 0) return { paper: paper('picture'), offers: [] };
  const { readFile } = await import('../../../files/read-file.ts');
  const found = await readFile(file);
  if (isProblem(found)) {
    if (refused.has(found.type)) return found;
    return { paper: paper(found.type === 'document-without-text' ? 'picture' : 'nothing'), offers: [] };
  }
  const offers = kind === 'ur-decision' ? readDecision(found.text) : [];
  return { paper: paper(offers.length > 0 ? 'read' : 'nothing'), offers };
}
