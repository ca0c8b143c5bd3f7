import { applicationBody, runCommand } from '../../cases/index.ts';
import { type App, answer, answerOnce, contextOf, etagOf, type Services } from '../../http/index.ts';
import { presentEvent } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import { z } from 'zod';
import { caseState, newCaseNumber, type Tx } from '../../store/index.ts';
import { commandAnswer } from './answers.ts';

/** `POST /api/v1/cases`: an application, which makes a case. */
export function applyRoute(app: App, services: Services): void {
  app.post(
    '/api/v1/cases',
    {
      schema: {
        tags: ['cases'],
        summary: 'Files an application for Independent Medical Review.',
        body: applicationBody.extend({
          language: z
            .enum(['en', 'es'])
            .exactOptional()
            .describe('Language of the letters to whoever files: the employee, or the attorney who files for him.'),
        }),
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
        const { language, ...application } = request.body;
        const caseNumber = await newCaseNumber(services.store, context, application.application.receivedOn);
        const command = { type: 'receive-application', expectedVersion: 0, caseNumber, ...application } as const;
        const { after, events } = await runCommand(tx, await caseState(tx, caseNumber), command, {
          needsDirectory: false,
        });
        if (language !== undefined) await writeIn(tx, caseNumber, application.parties, language);
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

/** From the first letter on whoever files is written to in the language in which he filed. */
async function writeIn(
  tx: Tx,
  caseNumber: string,
  parties: z.infer<typeof applicationBody>['parties'],
  locale: 'en' | 'es',
): Promise<void> {
  const { id } = tx.context.person;
  const own = parties.find((party) => party.id === id && (party.role === 'employee' || party.role === 'attorney'));
  if (own === undefined) return;
  const address = [...(own.addresses ?? [])];
  // Without a postal address he is reached here alone.
  const method = address.length > 0 ? 'mail' : 'electronic';
  const row = {
    case_id: caseNumber,
    party: id,
    email: null,
    locale,
    method,
    address,
    changed_at: tx.context.now,
  } as const;
  await tx.as('overread_projector', () => tx.db.insertInto('party_contact').values(row).execute());
  tx.audit({ action: 'contact.change', caseId: caseNumber, subject: id });
}
