import type { Command } from '@overread/engine/case';
import { type CommandDoor, doors, runCommand } from '../../cases/index.ts';
import { type App, answer, answerOnce, etagOf, type Services, versionMatched } from '../../http/index.ts';
import { presentEvent } from '../../present/index.ts';
import { ProblemError } from '../../problems/index.ts';
import { caseState } from '../../store/index.ts';
import { caseParams, commandAnswer } from './answers.ts';
import { missing } from './missing.ts';

/** `POST /api/v1/cases/{id}/commands/{command}`: one address a command, each with its own schema. */
export function commandRoutes(app: App, services: Services): void {
  for (const door of doors) commandRoute(app, services, door);
}

function commandRoute(app: App, services: Services, door: CommandDoor): void {
  app.post(
    `/api/v1/cases/:id/commands/${door.type}`,
    {
      schema: {
        tags: ['commands'],
        summary: door.summary,
        params: caseParams,
        body: door.body,
        response: { 200: commandAnswer },
      },
      config: { access: { scope: 'cases:write' }, action: `case.command.${door.type}` },
    },
    (request, reply) => {
      const expectedVersion = versionMatched(request);
      const { id } = request.params;
      return answerOnce(request, reply, services, async (tx) => {
        const loaded = await caseState(tx, id);
        if (loaded.state.version === 0) missing(id);
        const body = await door.complete(request.body as never, loaded, tx);
        const command = { ...body, type: door.type, expectedVersion } as Command;
        const { after, events } = await atVersion(expectedVersion, loaded.state.version, () =>
          runCommand(tx, loaded, command, door),
        );
        const { role } = tx.context.person;
        const told = {
          caseNumber: id,
          version: after.state.version,
          hash: after.hash,
          events: events.flatMap((event) => presentEvent(event, after.state, role) ?? []),
        };
        return answer(200, told, { etag: etagOf(after.state.version) });
      });
    },
  );
}

/** A version that had moved before the command began is a failed precondition; one that moves meanwhile a conflict. */
async function atVersion<T>(seen: number, now: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (seen === now || !(error instanceof ProblemError) || error.problem.type !== 'version-moved') throw error;
    throw new ProblemError(error.problem, { status: 412, extension: error.extension, cause: error });
  }
}
