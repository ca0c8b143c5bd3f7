import { z } from 'zod';
import { day, instant, sha256 } from '../present/index.ts';
import { toldProblem } from './told-problems.ts';

/** What the sender has in hand once a document is received: it is on disk, in the case and in the books. */
export const receipt = z
  .object({
    document: z.string(),
    caseNumber: z.string(),
    /** Of the file as it lies on the disk. */
    sha256,
    bytes: z.int(),
    name: z.string(),
    /** By its first bytes. */
    mediaType: z.string(),
    pages: z.int().nullable(),
    receivedOn: day,
    recordedAt: instant,
    /** Version of the case whose event holds it. */
    caseVersion: z.int(),
    /** The case had this very file already; it is one document still. */
    duplicate: z.boolean(),
    discarded: z.boolean(),
    problems: z.array(toldProblem),
    /** What in a PDF could act in a viewer; null where that was not examined. */
    activeContent: z.array(z.string()).nullable(),
  })
  .meta({ id: 'DocumentReceipt' });
export type Receipt = z.infer<typeof receipt>;
