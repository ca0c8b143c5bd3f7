import { sha256 } from '@overread/engine/case';
import type { components } from '@overread/client';

type Proof = components['schemas']['InclusionProof'];

/** Counts the proof again in this page: whether the event leads, link by link, to the checkpoint that was published. */
export function included({ before, event, after, checkpoint }: Proof): boolean {
  if (checkpoint === null) return false;
  let link = sha256(`${before}\n${event}`);
  for (const later of after) link = sha256(`${link}\n${later}`);
  return link === checkpoint.hash;
}
