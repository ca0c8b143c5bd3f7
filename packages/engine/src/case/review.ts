import type { Finding } from '../checks/finding.ts';
import type { Credentials } from '../law/reviewer/index.ts';

export interface Review {
  readonly reviewer: string;
  readonly proposedOn: string;
  readonly status: 'proposed' | 'attested' | 'refused' | 'replaced' | 'set-aside';
  readonly attestedOn: string | null;
  /** Frozen on the day of the attestation. */
  readonly credentials: Credentials | null;
}

export interface Summary {
  readonly sha256: string;
  /** Documents it draws on. */
  readonly documents: readonly string[];
  readonly on: string;
}

export interface LetterRef {
  readonly id: string;
  readonly sha256: string;
}

export interface DraftFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly answer: {
    readonly answer: 'not-a-defect' | 'accepted';
    readonly reason: string;
    readonly by: string;
  } | null;
}

export interface Draft {
  readonly letter: LetterRef;
  readonly submittedOn: string;
  readonly findings: readonly DraftFinding[];
  readonly returned: { readonly on: string; readonly why: string } | null;
}
