export { ApiProblem } from './api-problem.ts';
export type { components, operations, paths } from './generated/api.ts';
export { type ApiClient, atVersion, type ClientOptions, makeClient, told } from './make-client.ts';
export { newKey } from './new-key.ts';
