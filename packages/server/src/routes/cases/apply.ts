import { applicationBody, runCommand } from '../../cases/index.ts';
import { type App, answer, answerOnce, contextOf, etagOf, type Services } from '../../http/index.ts';
import { presentEvent } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import { caseState, newCaseNumber } from '../../store/index.ts';
import { commandAnswer } from './answers.ts';

/** `POST /api/v1/cases`: an application, which makes a case. */
export function applyRoute(app: App, services: Services): void {
  app.post(
    '/api/v1/cases',
    {
      schema: {
        tags: ['cases'],
        summary: 'Files an application for Independent Medical Review.',
        body: applicationBody,
        response: { 201: commandAnswer },
      },
      config: {
        access: { scope: 'cases:apply', roles: ['employee', 'representative', 'intake', 'service'] },
        action: 'case.command.receive-application',
      },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const context = contextOf(request, services);
        const { person } = context;
        if (person.role === 'employee' && request.body.application.employee !== person.id) {
          fail('request-invalid', {
            where: 'body/application/employee',
            detail: 'An employee files for himself; the application names another key.',
            remedy: 'Send your own key, or file as a representative.',
          });
        }
        const caseNumber = await newCaseNumber(services.store, context, request.body.application.receivedOn);
        const command = { type: 'receive-application', expectedVersion: 0, caseNumber, ...request.body } as const;
        const { after, events } = await runCommand(tx, await caseState(tx, caseNumber), command, {
          needsDirectory: false,
        });
        const told = {
          caseNumber,
          version: after.state.version,
          hash: after.hash,
          events: events.map((event) => presentEvent(event, after.state, person.role)),
        };
        return answer(201, told, { etag: etagOf(after.state.version), location: `/api/v1/cases/${caseNumber}` });
      }),
  );
}
