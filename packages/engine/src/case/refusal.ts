import { law } from '../knowledge/generated/law.ts';

/** Why a command was refused. Nothing has happened. */
export interface Refusal {
  readonly refused: true;
  /** Id in `knowledge/law/case-rules`. */
  readonly rule: string;
  readonly section: string;
  /** What is wrong here, in whole sentences. */
  readonly text: string;
  /** What to do. */
  readonly remedy: string;
  /** The rule is not checked against the official text. */
  readonly unverified: boolean;
}

const rules = new Map(law.caseRules.map((rule) => [rule.id, rule]));

/** Refuses under a rule; `text` says what is wrong in this case. Throws where the rule is not in the knowledge. */
export function refuse(rule: string, text: string): Refusal {
  const found = rules.get(rule);
  if (found === undefined) throw new RangeError(`knowledge/law/case-rules holds no rule "${rule}".`);
  const { section, remedy, confidence } = found;
  return { refused: true, rule, section, text, remedy, unverified: confidence === 'unverified' };
}

export const isRefusal = (result: Refusal | readonly unknown[]): result is Refusal => 'refused' in result;
