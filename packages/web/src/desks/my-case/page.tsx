import './my-case.css';
import { Button, TextInput } from '@mantine/core';
import { type ApiProblem, type components, told } from '@overread/client';
import { useInfiniteQuery, useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import type { Me } from '../../api/me.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { caseQuery } from './queries.ts';
import { answerOf, type Case, stageOf } from './standing.ts';

/** The cases of the person who is signed in. */
export function CasesPage(): ReactNode {
  return <ForRoles>{(me) => <Cases me={me} />}</ForRoles>;
}

/** People with a few cases of their own see where each stands; to others that is told on its own page. */
const few: ReadonlySet<Me['role']> = new Set(['employee', 'representative', 'requesting-physician']);

function Cases({ me }: { readonly me: Me }): ReactNode {
  const t = useMessages();
  const { date } = useDates();
  const found = useInfiniteQuery({
    queryKey: ['cases'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/v1/cases', {
          params: { query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
  const lines = found.data?.pages.flatMap(({ entries }) => entries) ?? [];
  const whole = useQueries({
    queries: few.has(me.role) ? lines.slice(0, 25).map((line) => caseQuery(line.caseNumber)) : [],
  });
  const claims = few.has(me.role) && (me.scopes === 'all' || me.scopes.includes('cases:write'));
  const cases = new Map(whole.flatMap(({ data }) => (data === undefined ? [] : [[data.caseNumber, data] as const])));
  return (
    <Page title={t.myCase.title} lead={t.myCase.lead}>
      {found.error === null ? null : <ProblemView problem={found.error as ApiProblem} lang="en" />}
      {few.has(me.role) ? null : <GoTo />}
      {found.data !== undefined && lines.length === 0 ? (
        <p>
          {t.myCase.none} {claims ? t.myCase.noneHow : ''}
        </p>
      ) : null}
      {lines.length === 0 ? null : (
        <div className="wide">
          <table className="list">
            <caption className="unseen">{t.myCase.title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.myCase.number}</th>
                <th scope="col">{t.myCase.standing}</th>
                <th scope="col">{t.myCase.received}</th>
                <th scope="col">{t.myCase.priority}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.caseNumber}>
                  <th scope="row">
                    <Link to="/cases/$id" params={{ id: line.caseNumber }}>
                      {line.caseNumber}
                    </Link>
                  </th>
                  <td data-label={t.myCase.standing}>
                    <Stands line={line} one={cases.get(line.caseNumber)} me={me} />
                  </td>
                  <td data-label={t.myCase.received}>{line.receivedOn === null ? '' : date(line.receivedOn)}</td>
                  <td data-label={t.myCase.priority}>{t.myCase.priorities[line.priority]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.hasNextPage ? (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t.myCase.more}
        </Button>
      ) : null}
      {claims ? <ClaimCase /> : null}
    </Page>
  );
}

/** The answer where there is one, else where the case stands. */
function Stands(props: {
  readonly line: components['schemas']['CaseLine'];
  readonly one: Case | undefined;
  readonly me: Me;
}): ReactNode {
  const t = useMessages().myCase;
  const { line, one, me } = props;
  if (one === undefined) {
    if (line.endKind !== null) return t.stages[line.endKind];
    return line.assignedOn === null ? t.lineStands.received : t.lineStands.assigned;
  }
  const answers = new Set(one.items.map(answerOf).filter((answer) => answer === 'approved' || answer === 'refused'));
  const [answer] = answers;
  const words = me.role === 'employee' ? t.answers : t.answersOfOthers;
  return (
    <>
      {answers.size === 1 && answer !== undefined ? <strong>{words[answer]} </strong> : null}
      {t.stages[stageOf(one)]}
      {one.items.map((item) => (
        <span key={item.number} className="quiet small case-kind" lang="en">
          {item.text}
        </span>
      ))}
    </>
  );
}

function GoTo(): ReactNode {
  const t = useMessages().myCase;
  const navigate = useNavigate();
  const [id, setId] = useState('');
  return (
    <form
      className="fields"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (id.trim() !== '') void navigate({ to: '/cases/$id', params: { id: id.trim() } });
      }}
    >
      <TextInput label={t.goTo} value={id} onChange={({ currentTarget }) => setId(currentTarget.value)} />
      <Button type="submit" variant="default">
        {t.open}
      </Button>
    </form>
  );
}

/** A letter carries a code by which its reader makes the case his own. */
function ClaimCase(): ReactNode {
  const t = useMessages().myCase;
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const claim = useMutation<{ caseNumber: string }, ApiProblem>({
    mutationFn: () => told(api.POST('/api/v1/claims', { body: { claimCode: code.trim() } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
  return (
    <details className="case-claim">
      <summary>{t.claim}</summary>
      <form
        className="fields"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          claim.mutate();
        }}
      >
        <TextInput
          label={t.claimCode}
          value={code}
          required
          autoComplete="off"
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Button type="submit" loading={claim.isPending}>
          {t.claimDo}
        </Button>
      </form>
      <p role="status">{claim.data === undefined ? '' : t.claimed(claim.data.caseNumber)}</p>
      {claim.error === null ? null : <ProblemView problem={claim.error} lang="en" />}
    </details>
  );
}
