import { Button, Loader, TextInput } from '@mantine/core';
import { type ApiProblem, type components, newKey, told } from '@overread/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { today } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { DirectionNav } from './direction-nav.tsx';
import { ScoreForm } from './score-form.tsx';
import './direction.css';
import '../review/review.css';

type Sample = components['schemas']['QualitySample'];
const route = getRouteApi('/direction/quality');

/** Served letters of a month, drawn by lot, and how they were scored. */
export function QualityPage(): ReactNode {
  const { direction: t } = useMessages();
  return (
    <ForRoles roles={['medical-director']}>
      {() => (
        <Page title={t.quality} lead={t.qualityLead}>
          <DirectionNav />
          <Samples />
        </Page>
      )}
    </ForRoles>
  );
}

function Samples(): ReactNode {
  const { direction: t } = useMessages();
  const { month = today().slice(0, 7), sample } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ['quality', month],
    queryFn: () => told(api.GET('/api/v1/quality/samples', { params: { query: { month } } })),
  });
  const draw = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      told(api.POST('/api/v1/quality/samples', { body: { month }, headers: { 'idempotency-key': newKey() } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['quality', month] }),
  });
  const chosen = data?.entries.find((one) => one.sample === sample) ?? null;
  return (
    <>
      <div className="fields">
        <TextInput
          type="month"
          label={t.month}
          value={month}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: { month: value === '' ? undefined : value }, replace: true })
          }
        />
        <Button variant="default" loading={draw.isPending} onClick={() => draw.mutate()}>
          {t.draw}
        </Button>
        {data === undefined ? null : <span className="quiet">{t.drawn(data.entries.length, data.goal)}</span>}
      </div>
      <p className="quiet small">{t.drawHelp}</p>
      {draw.error === null ? null : <ProblemView problem={draw.error} lang="en" />}
      {error === null ? null : <ProblemView problem={error as ApiProblem} lang="en" />}
      {data === undefined && error === null ? <Loader className="desk-loading" aria-label={t.loading} /> : null}
      {data?.entries.length === 0 ? <p>{t.noneDrawn}</p> : null}
      {data === undefined || data.entries.length === 0 ? null : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t.case}</th>
              <th scope="col">{t.letter}</th>
              <th scope="col">{t.score}</th>
              <th scope="col">{t.result}</th>
            </tr>
          </thead>
          <tbody>
            {data.entries.map((one) => (
              <Row
                key={one.sample}
                sample={one}
                onScore={() => void navigate({ search: { month, sample: one.sample }, resetScroll: false })}
              />
            ))}
          </tbody>
        </table>
      )}
      {chosen === null ? null : (
        <ScoreForm
          key={`${chosen.sample} ${chosen.scores.length}`}
          sample={chosen}
          onScored={() => queries.invalidateQueries({ queryKey: ['quality', month] })}
        />
      )}
    </>
  );
}

const colours = { passed: 'good', escalated: 'error', void: 'plain' } as const;

function Row({ sample, onScore }: { readonly sample: Sample; readonly onScore: () => void }): ReactNode {
  const { direction: t } = useMessages();
  const last = sample.scores.at(-1);
  return (
    <tr>
      <th scope="row">{sample.caseNumber}</th>
      <td data-label={t.letter}>
        <a href={`/api/v1/cases/${sample.caseNumber}/determination/letter`} target="_blank" rel="noreferrer">
          {t.pdf}
        </a>
      </td>
      <td data-label={t.score}>{last?.score ?? ''}</td>
      <td>
        {last === undefined ? null : <span className={`tag ${colours[last.result]}`}>{t.results[last.result]}</span>}{' '}
        <button type="button" className="link" onClick={onScore} aria-label={`${t.toScore} ${sample.caseNumber}`}>
          {last === undefined ? t.toScore : t.scoreAgain}
        </button>
      </td>
    </tr>
  );
}
