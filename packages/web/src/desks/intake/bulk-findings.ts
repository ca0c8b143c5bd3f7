import { told } from '@overread/client';
import { api } from '../../api/api.ts';
import { sendCommand } from '../../case/send-command.ts';

const now = (id: string) => told(api.GET('/api/v1/cases/{id}', { params: { path: { id } } }));

/** Notes that the form is signed and the decision is with it, at the version the case has now. */
export async function completeNow(id: string, key: string): Promise<unknown> {
  const { version } = await now(id);
  return sendCommand(id, 'complete-application', version, { signed: true, urDecisionAttached: true }, key);
}

/** Finds every open item eligible. The server refuses where a flag was not answered or one stands. */
export async function everythingEligible(id: string, key: string): Promise<unknown> {
  const { version, items } = await now(id);
  const open = items.filter((item) => item.standing === 'open');
  return sendCommand(
    id,
    'find-eligible',
    version,
    { items: open.map(({ number }) => ({ number, ground: null, why: '' })) },
    key,
  );
}
