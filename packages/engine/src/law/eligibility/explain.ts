import type { Application } from './application.ts';
import type { ApplicationResult, Eligibility, ItemEligibility, Looked } from './result.ts';

const sentence: Readonly<Record<ApplicationResult, string>> = {
  eligible: 'Your application is accepted.',
  'eligible-in-part': 'Your application is accepted for a part of what you asked for.',
  ask: 'Something has to be answered before your application can be decided on.',
  deferred: 'Your application is put off, not refused.',
  ineligible: 'Your application is not accepted.',
};

/** The screen in words: the whole for the worker, each item with its grounds and sections for a lawyer. */
export function explain(
  application: Application,
  result: ApplicationResult,
  items: readonly ItemEligibility[],
): Eligibility['explanation'] {
  const plain = new Set<string>([sentence[result]]);
  for (const item of items) {
    const name = items.length > 1 ? `${item.treatment}: ` : '';
    if (item.conflict.length > 0) plain.add(`${name}Two rules disagree; a person has to decide.`);
    for (const entry of reasons(item)) {
      const remedy = entry.found === 'holds' ? ` What to do: ${entry.remedy}` : '';
      plain.add(`${name}${entry.because}${remedy}`);
    }
  }
  const legal = items.map((item) => {
    const grounds = reasons(item).map(
      ({ code, section, because, found }) => `${code} (${section}) ${found === 'unknown' ? 'open' : found}: ${because}`,
    );
    const conflict = item.conflict.length > 0 ? ` No order is known between ${item.conflict.join(' and ')}.` : '';
    const looked = item.looked.length;
    return `Item ${item.item}, ${item.treatment}: ${item.result}; ${looked} grounds looked at.${conflict}${grounds.length > 0 ? ` ${grounds.join(' ')}` : ''}`;
  });
  return {
    plain: [...plain].join(' '),
    legal: [`Application ${application.id}, received ${application.received}: ${result}.`, ...legal].join(' '),
  };
}

function reasons(item: ItemEligibility): readonly Looked[] {
  return item.looked.filter(
    ({ code, found }) => item.reasons.includes(code) && (found === 'holds' || found === 'unknown'),
  );
}
