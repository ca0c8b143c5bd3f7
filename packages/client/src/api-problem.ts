import { type Problem, type ProblemType, problem, problemTypes } from '@overread/engine/problems';

const urn = 'urn:overread:problem:';

/** What the server, or the way to it, refused. `status` is 0 where the server was not reached. */
export class ApiProblem extends Error implements Problem {
  readonly type: ProblemType;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
  readonly where: string;
  readonly status: number;
  /** What the answer says beside the members of every problem: `version`, `errors`… */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(told: Problem, status: number, more: Readonly<Record<string, unknown>> = {}) {
    super(`${told.title}: ${told.detail}`);
    this.name = 'ApiProblem';
    this.type = told.type;
    this.title = told.title;
    this.detail = told.detail;
    this.remedy = told.remedy;
    this.where = told.where;
    this.status = status;
    this.more = more;
  }
}

/** The problem that an answer tells; `server-failed` where the answer is none of ours, as from a proxy. */
export async function problemOfAnswer(answer: Response): Promise<ApiProblem> {
  const text = await answer.text();
  if ((answer.headers.get('content-type') ?? '').startsWith('application/problem+json')) {
    const { type, title, status: _status, detail, remedy, where, instance: _instance, ...more } = JSON.parse(text);
    const known = String(type).slice(urn.length);
    if (known in problemTypes)
      return new ApiProblem({ type: known as ProblemType, title, detail, remedy, where }, answer.status, more);
  }
  return new ApiProblem(
    problem('server-failed', {
      where: new URL(answer.url).pathname,
      detail: `The answer has the status ${answer.status} and is none of this server: ${text.slice(0, 200)}`,
      remedy: 'Try again in a minute; if it happens again, report it to whoever runs this server.',
    }),
    answer.status,
  );
}

/** There was no answer: no network, no server. Nothing is known of what became of the request. */
export const notReached = (error: unknown, where: string): ApiProblem =>
  new ApiProblem(
    problem('server-unreachable', {
      where,
      detail: `No answer came: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Look at the connection. A request that is sent again with the same Idempotency-Key acts once.',
    }),
    0,
  );
