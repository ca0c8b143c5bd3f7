import { ApiProblem, newKey, told } from '@overread/client';
import { api } from '../../api/api.ts';
import type { Locale } from '../../i18n/messages.ts';
import { type Draft, hasPaper, type Paper } from './draft.ts';
import { bodyOf } from './to-application.ts';
import type { Application } from './use-application.ts';

/**
 * Files the application and keeps its number in the draft; its papers are sent afterwards. Sent again after a lost
 * connection it is the same application. `form`: what was signed, for the case; `language`: in which
 * whoever files is written to. Throws what the server refuses.
 */
export async function fileIt(
  { draft, me, administrators, today, change }: Application,
  form: string,
  language: Locale,
): Promise<void> {
  const body = draft.sent ?? { ...bodyOf(draft, me, administrators, today), language };
  change((one) => ({ ...one, sent: body }));
  try {
    const { caseNumber, hash } = await told(
      api.POST('/api/v1/cases', { body, headers: { 'idempotency-key': draft.key } }),
    );
    change((one) => ({ ...withForm(one, form), sent: null, filed: { caseNumber, on: today, hash } }));
  } catch (error) {
    // What was refused is not filed: it is changed and sent as another. What got no answer may be.
    if (error instanceof ApiProblem && error.type !== 'server-unreachable' && error.status < 500)
      change((one) => ({ ...one, sent: null, key: newKey() }));
    throw error;
  }
}

/** A paper form was scanned; what is signed here becomes a paper of its own. */
function withForm(draft: Draft, form: string): Draft {
  if (form === '' || hasPaper(draft, 'application-form')) return draft;
  const file = new File([form], 'application.txt', { type: 'text/plain' });
  const paper: Paper = { key: newKey(), kind: 'application-form', file, read: null, receipt: null };
  return { ...draft, papers: [paper, ...draft.papers] };
}
