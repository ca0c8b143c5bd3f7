import type { CaseState, Refusal } from '@overread/engine/case';
import { problem, type ProblemType } from '@overread/engine/problems';
import { ProblemError } from '../problems/index.ts';

const typeOf = (rule: string): ProblemType => {
  if (rule === 'version-moved') return 'version-moved';
  if (rule === 'not-this-actor') return 'not-allowed';
  return rule === 'application-first' ? 'not-found' : 'rule-refused';
};

/** A refusal of the engine as a problem: the rule, its section and the remedy go with it. */
export function refused(refusal: Refusal, caseId: string, state: CaseState): ProblemError {
  const { rule, section, text, remedy, unverified } = refusal;
  const type = typeOf(rule);
  const told = problem(type, { where: caseId, detail: text, remedy });
  const { last } = state;
  const who =
    type === 'version-moved' && last !== null ? { version: state.version, by: last.actor.role, at: last.at } : {};
  // What the engine says of a moved version names the actor's key, which a party must not see.
  const detail =
    type === 'version-moved' && last !== null
      ? `The case is at version ${state.version}: a ${last.actor.role} made it so with "${last.type}" at ${last.at}.`
      : told.detail;
  return new ProblemError({ ...told, detail }, { extension: { rule, section, unverified, ...who } });
}
