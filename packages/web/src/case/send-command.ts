import { atVersion, type components, newKey, type paths, told } from '@overread/client';
import { api } from '../api/api.ts';

type Prefix = '/api/v1/cases/{id}/commands/';
type Path = Extract<keyof paths, `${Prefix}${string}`>;

/** What may be done to a case, by name. */
export type CommandName = Path extends `${Prefix}${infer Name}` ? Name : never;

export type CommandBody<Name extends CommandName> =
  paths[`${Prefix}${Name}`]['post']['requestBody']['content']['application/json'];

/** Gives a command to a case as it was seen at a version. The same key makes the server act once. */
export function sendCommand<Name extends CommandName>(
  id: string,
  name: Name,
  version: number,
  body: CommandBody<Name>,
  key = newKey(),
): Promise<components['schemas']['CommandResult']> {
  // One address stands for all of them: they differ in the body alone, which the type above holds.
  return told(
    api.POST(`/api/v1/cases/{id}/commands/${name}` as '/api/v1/cases/{id}/commands/withdraw', {
      params: { path: { id } },
      headers: { ...atVersion(version), 'idempotency-key': key },
      body: body as never,
    }),
  );
}
