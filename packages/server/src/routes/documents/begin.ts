import { decide, isRefusal } from '@overread/engine/case';
import { isoOf, pacificDay } from '@overread/engine/dates';
import type { z } from 'zod';
import { pieceSize } from '../../blobs/index.ts';
import { actorOf } from '../../cases/actor.ts';
import { refused } from '../../cases/refused.ts';
import { type App, answer, answerOnce, contextOf } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { type About, missingCase, mostBytes, uploadBody } from '../../records/index.ts';
import { caseState, type Tx } from '../../store/index.ts';
import { caseParams, uploadAnswer } from './answers.ts';
import type { DocumentServices } from './services.ts';

/** Uploads that one person may have open at once. */
const mostOpen = 50;
const office: ReadonlySet<string> = new Set(['intake', 'coordinator', 'service']);

/** `POST /api/v1/cases/{id}/uploads`: announces a file. */
export function beginRoute(app: App, services: DocumentServices): void {
  app.post(
    '/api/v1/cases/:id/uploads',
    {
      schema: {
        tags: ['documents'],
        summary: 'Announces a document; its bytes are then sent to the address of the answer.',
        params: caseParams,
        body: uploadBody,
        response: { 201: uploadAnswer },
      },
      config: { access: { scope: 'documents:write', roles: senders }, action: 'document.upload' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { id } = request.params;
        const { length, sha256, ...said } = request.body;
        holdSize(length, said.name);
        const about = aboutOf(said, tx);
        await wouldTake(tx, id, about);
        await fewOpen(tx);
        const upload = crypto.randomUUID();
        const { person } = contextOf(request, services);
        await tx.db
          .insertInto('upload')
          .values({
            id: upload,
            case_id: id,
            person: person.id,
            length,
            sha256,
            about: JSON.stringify(about),
            receipt: null,
          })
          .execute();
        await services.blobs().begin(upload, length);
        tx.audit({ action: 'document.upload', caseId: id, subject: upload });
        const told = { upload, caseNumber: id, offset: 0, length, sha256, pieceSize, receipt: null };
        return answer(201, told, { location: `/api/v1/cases/${encodeURIComponent(id)}/uploads/${upload}` });
      }),
  );
}

/** Those who may receive or send documents in a case. */
export const senders = [
  'intake',
  'coordinator',
  'service',
  'claims-administrator',
  'employee',
  'representative',
  'requesting-physician',
] as const;

function holdSize(length: number, name: string): void {
  if (length === 0) {
    fail('file-empty', {
      where: name,
      detail: 'The file has zero bytes: a scan or an export that did not finish leaves such files.',
      remedy: 'Get the file again from where it came.',
    });
  }
  if (length > mostBytes) {
    fail('file-too-large', {
      where: name,
      detail: `The file has ${length} bytes; one file may have ${mostBytes} (2 GB).`,
      remedy: 'Send it in several files.',
    });
  }
}

/** Only the office, which opens the mail, may say on which day and how something came. */
function aboutOf(said: Omit<z.infer<typeof uploadBody>, 'length' | 'sha256'>, tx: Tx): About {
  const today = isoOf(pacificDay(tx.context.now.toISOString()) ?? 0);
  const { role } = tx.context.person;
  const receivedOn = said.receivedOn ?? today;
  if (!office.has(role) && (receivedOn !== today || said.channel !== 'electronic')) {
    fail('request-invalid', {
      where: 'body/receivedOn',
      detail: `What a ${role} sends here comes electronically and today, ${today}; the request says "${said.channel}" and ${receivedOn}.`,
      remedy: 'Leave receivedOn and channel out.',
    });
  }
  return { ...said, receivedOn };
}

/** Holds the receipt against the rules of the case before gigabytes are sent in vain; the last word is at the end. */
async function wouldTake(tx: Tx, caseId: string, about: About): Promise<void> {
  const { state, hash } = await caseState(tx, caseId);
  if (state.version === 0) missingCase(caseId);
  const at = tx.context.now.toISOString();
  const command = {
    type: 'receive-document',
    expectedVersion: state.version,
    document: {
      id: 'announced',
      kind: about.types[0] ?? 'other',
      title: about.title,
      from: about.source,
      receivedOn: about.receivedOn,
      pages: 0,
    },
    answers: about.answers,
  } as const;
  const decided = decide(state, command, {
    at: state.last !== null && state.last.at > at ? state.last.at : at,
    on: isoOf(pacificDay(at) ?? 0),
    actor: actorOf(tx.context.person),
    seed: hash,
    pool: () => [],
    reviewer: () => undefined,
    findings: () => undefined,
  });
  if (isRefusal(decided)) throw refused(decided, caseId, state);
}

async function fewOpen(tx: Tx): Promise<void> {
  const { open } = await tx.db
    .selectFrom('upload')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('person', '=', tx.context.person.id)
    .where('receipt', 'is', null)
    .executeTakeFirstOrThrow();
  if (open >= mostOpen) {
    fail('too-many-requests', {
      where: 'uploads',
      detail: `You have ${open} uploads open, the most there may be.`,
      remedy: 'End one or give one up (DELETE); those that rest for an hour are dropped.',
    });
  }
}
