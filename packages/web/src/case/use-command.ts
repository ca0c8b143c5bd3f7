import { ApiProblem } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendOrKeep } from '../api/outbox.ts';
import { caseQuery, readAgain } from './queries.ts';
import { type CommandBody, type CommandName, sendCommand } from './send-command.ts';

export interface Commands {
  /** Gives the command; true where the server has done it, false where it waits for the connection or was refused. */
  readonly give: <Name extends CommandName>(name: Name, body: CommandBody<Name>, said: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly forgetProblem: () => void;
}

/** Commands to one case, at the version that is on the screen. `said` names the act where it waits for the connection. */
export function useCommands(id: string): Commands {
  const queries = useQueryClient();
  const refresh = (): void => void readAgain(queries, id);
  const { mutateAsync, isPending, error, reset } = useMutation<boolean, ApiProblem, () => Promise<boolean>>({
    mutationFn: (send) => send(),
    onSettled: () => readAgain(queries, id),
  });
  return {
    busy: isPending,
    problem: error,
    forgetProblem: reset,
    async give(name, body, said) {
      const version = queries.getQueryData(caseQuery(id).queryKey)?.version ?? 0;
      try {
        return await mutateAsync(() =>
          sendOrKeep(`${id}: ${said}`, (key) => sendCommand(id, name, version, body, key), refresh),
        );
      } catch (refused) {
        if (refused instanceof ApiProblem) return false;
        throw refused;
      }
    },
  };
}
