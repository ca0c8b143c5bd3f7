import type { ProblemError } from '../problems/index.ts';
import { type Resource, systems } from './base.ts';

/** Codes of FHIR for what a status says. */
const codes: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  406: 'not-supported',
  409: 'conflict',
  413: 'too-long',
  422: 'invalid',
  429: 'throttled',
  503: 'transient',
};

/** A problem as FHIR tells it. */
export const operationOutcomeOf = ({ problem, status }: ProblemError): Resource => ({
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity: 'error',
      code: codes[status] ?? 'exception',
      details: { coding: [{ system: systems.problem, code: problem.type }], text: problem.title },
      diagnostics: `${problem.detail} ${problem.remedy}`,
      expression: [problem.where],
    },
  ],
});
