import type { CaseState } from '@overread/engine/case';
import type { Method, Notice, PartyRole, ReturnReason } from '@overread/engine/notice';
import { dayOfInstant } from '../queues/index.ts';
import { caseState, type Tx } from '../store/index.ts';
import { readLetterFile } from '../determination/index.ts';
import { keepPaper, readPaper } from '../papers/index.ts';
import { aboutOf, noticeId, noticePdf } from './make.ts';
import { pageCount } from './page-count.ts';
import { sendAgain } from './send-again.ts';
import type { NoticeParts } from './parts.ts';

interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly event: number;
  readonly role: string | null;
  readonly name: string;
  readonly title: string;
  readonly sha256: string;
  readonly pdf: Buffer | null;
  readonly address: readonly string[];
  readonly enclosure: string | null;
  readonly on_day: string | null;
  readonly reason: string | null;
  readonly told: unknown;
}

const paperOf = (tx: Tx, notice: string): Promise<Paper> =>
  tx.db
    .selectFrom('notice as n')
    .innerJoin('notice_delivery as d', 'd.notice', 'n.id')
    .select([
      'n.id',
      'n.kind',
      'n.event',
      'n.role',
      'n.name',
      'n.title',
      'n.sha256',
      'n.address',
      'n.enclosure',
      'n.pdf',
    ])
    .select(['d.on_day', 'd.reason', 'd.told'])
    .where('n.id', '=', notice)
    .where('d.channel', '=', 'print')
    .executeTakeFirstOrThrow();

const servedOf = ({ role, name, address }: Paper, on: string) => ({
  role: (role ?? 'employee') as PartyRole,
  name,
  address,
  method: 'mail' as Method,
  on,
});

/** The proof of service of a paper that was mailed. */
export async function makeProof(tx: Tx, parts: NoticeParts, caseId: string, notice: string): Promise<Paper> {
  const { office, files } = parts;
  const paper = await paperOf(tx, notice);
  const { state } = await caseState(tx, caseId);
  // The day of mailing, also where the paper has come back by now.
  const { name, place, mailedOn: on } = paper.told as { name: string; place: string; mailedOn: string };
  const documents = [{ title: paper.title, pages: pageCount(await readPaper(files(), paper)), sha256: paper.sha256 }];
  if (paper.enclosure !== null) {
    const letter = await readLetterFile(tx, files(), caseId, paper.enclosure);
    if (letter === null) throw new RangeError('The letter that goes with the notice is not kept.');
    documents.push({ title: 'Final Determination Letter', pages: pageCount(letter), sha256: paper.enclosure });
  }
  const sheet: Notice = {
    kind: 'proof-of-service',
    office,
    about: aboutOf(state),
    on,
    by: { name, place },
    documents,
    served: [servedOf(paper, on)],
  };
  await enterSheet(tx, parts, state, paper, sheet);
  return paper;
}

/** For the office: a notice came back. */
export async function makeReturned(tx: Tx, parts: NoticeParts, caseId: string, notice: string): Promise<void> {
  const { office } = parts;
  const paper = await paperOf(tx, notice);
  const { state } = await caseState(tx, caseId);
  const { mailedOn, found } = paper.told as { mailedOn: string; found: string[] | null };
  const sheet: Notice = {
    kind: 'returned-mail',
    office,
    about: aboutOf(state),
    on: dayOfInstant(tx.context.now),
    document: paper.title,
    served: servedOf(paper, mailedOn),
    returnedOn: paper.on_day ?? '',
    reason: (paper.reason ?? 'no-mark') as ReturnReason,
    found,
  };
  await enterSheet(tx, parts, state, paper, sheet);
  if (found !== null) await sendAgain(tx, state, notice, found);
}

/** The list of all on whom the determination was served, for the file: who, where, how and when. */
export async function makeServiceList(tx: Tx, parts: NoticeParts, state: CaseState, sequence: number): Promise<void> {
  const rows = await tx.db
    .selectFrom('notice as n')
    .innerJoin('notice_delivery as d', 'd.notice', 'n.id')
    .select(['n.id', 'n.event', 'n.role', 'n.name', 'n.address', 'n.title', 'n.method', 'd.on_day', 'd.channel'])
    .where('n.case_id', '=', state.caseNumber)
    .where('n.kind', '=', 'determination-served')
    .where('d.channel', 'in', ['print', 'portal'])
    .orderBy('n.id')
    .orderBy('d.channel', 'desc')
    .execute();
  // Of one who gets paper the paper counts, not the portal.
  const one = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) if (row.channel === 'print') one.set(row.id, row);
  const [first] = rows;
  if (first === undefined) return;
  const on = state.determination?.mailedOn ?? dayOfInstant(tx.context.now);
  const served = [...one.values()].map(({ role, name, address, method, on_day, channel }) => ({
    role: role ?? 'employee',
    name,
    address,
    method: method ?? 'mail',
    on: channel === 'print' ? (on_day ?? on) : on,
  }));
  const sheet: Notice = {
    kind: 'service-list',
    office: parts.office,
    about: aboutOf(state),
    on,
    document: first.title,
    served,
  };
  const about = {
    id: noticeId(state.caseNumber, sequence),
    event: sequence,
    title: first.title,
    name: parts.office.name,
  };
  await enterSheet(tx, parts, state, about, sheet);
}

async function enterSheet(
  tx: Tx,
  { files }: NoticeParts,
  { caseNumber }: CaseState,
  paper: Pick<Paper, 'id' | 'event' | 'title' | 'name'>,
  sheet: Notice,
): Promise<void> {
  const { pdf, sha256 } = await noticePdf(sheet, 'en');
  await keepPaper(tx, files(), pdf, sha256);
  await tx.db
    .insertInto('notice')
    .values({
      id: noticeId(paper.id, sheet.kind),
      case_id: caseNumber,
      event: paper.event,
      kind: sheet.kind,
      party: null,
      role: null,
      member: null,
      locale: 'en',
      on_day: sheet.on,
      title: paper.title,
      method: null,
      sha256,
      pdf: null,
      enclosure: null,
      address: [],
      name: paper.name,
      made_at: tx.context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
