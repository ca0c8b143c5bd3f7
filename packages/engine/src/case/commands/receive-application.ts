import type { Party } from '../../law/reviewer/index.ts';
import { filers } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { FiledApplication, Priority } from '../filed.ts';
import type { CaseItem } from '../item.ts';

interface Fields {
  readonly caseNumber: string;
  readonly application: FiledApplication;
  readonly priority: Priority;
  readonly items: readonly Pick<CaseItem, 'number' | 'text' | 'treatment' | 'category' | 'subcategory' | 'bodyParts'>[];
  readonly parties: readonly Party[];
  readonly diagnoses: readonly string[];
}
export type ReceiveApplication = CommandOf<'receive-application', Fields>;
export type ApplicationReceived = EventOf<'application-received', Fields>;

/** An application comes in, on any channel: the case begins. Duplicates are cases too; they are screened, not dropped. */
export const receiveApplication = define<ReceiveApplication, ApplicationReceived>({
  type: 'receive-application',
  by: [...filers, 'intake', 'service'],
  begins: true,
  decide(_state, command, context) {
    const { caseNumber, application, priority, items, parties, diagnoses } = command;
    if (caseNumber.trim() === '') return refuse('named-exists', 'The case has no number.');
    const numbers = new Set(items.map((item) => item.number));
    if (items.length === 0 || numbers.size !== items.length || items.some((item) => item.text.trim() === '')) {
      return refuse('items-listed', `${items.length} items with the numbers ${[...numbers].join(', ') || 'none'}.`);
    }
    const dated = happenedBy('The day of receipt', application.receivedOn, context.on);
    if (dated !== null) return dated;
    return [{ type: 'application-received', data: { caseNumber, application, priority, items, parties, diagnoses } }];
  },
  evolve: {
    'application-received': (state, { data }) => ({
      ...state,
      caseNumber: data.caseNumber,
      application: data.application,
      priority: data.priority,
      items: data.items.map((item) => ({ ...item, standing: 'open', ground: null, decision: null })),
      parties: data.parties,
      diagnoses: data.diagnoses,
    }),
  },
});
