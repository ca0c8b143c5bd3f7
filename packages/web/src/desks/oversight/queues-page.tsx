import { isoOf, pacificDay } from '@overread/engine/dates';
import { queues, timingOf } from '@overread/engine/work';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { ConfidenceTag } from '../../app/tags.tsx';
import { useQueueName, useRoleName } from '../../case/names.ts';
import { inventoryQuery } from '../../counts/queries.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { OversightNav } from './oversight-nav.tsx';
import '../../case/case.css';
import './oversight.css';

/** Every queue with its time limit, its source, and how what stands in it stands to that. */
export function QueuesPage(): ReactNode {
  const t = useMessages().oversight;
  return (
    <ForRoles roles={['administrator', 'state']}>
      {(me) => (
        <Page title={t.pages.queues} lead={t.queuesLead} wide>
          <OversightNav role={me.role} />
          <Queues />
        </Page>
      )}
    </ForRoles>
  );
}

function Queues(): ReactNode {
  const { oversight: t, work } = useMessages();
  const name = useQueueName();
  const role = useRoleName();
  const english = useEnglish();
  const inventory = useQuery(inventoryQuery);
  const order = Object.keys(work.queues);
  const on = isoOf(pacificDay(new Date().toISOString()) ?? 0);
  return (
    <>
      {inventory.error === null ? null : <ProblemView problem={inventory.error as ApiProblem} lang="en" />}
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{work.queue}</th>
              <th scope="col">{t.limit}</th>
              <th scope="col">{t.cases}</th>
              <th scope="col">{t.oldest}</th>
              <th scope="col">{t.source}</th>
            </tr>
          </thead>
          <tbody>
            {queues
              .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
              .map((queue) => {
                const timing = timingOf(queue, on);
                const here = inventory.data?.entries.find((one) => one.queue === queue.id);
                return (
                  <tr key={queue.id}>
                    <th scope="row">
                      {name(queue.id, queue.name)}
                      <span className="rule-note">{queue.roles.map(role).join(', ')}</span>
                    </th>
                    <td data-label={t.limit}>
                      {timing === null ? (
                        work.standing.none
                      ) : (
                        <>
                          {work.age(timing.sla, timing.unit)}
                          <span className="rule-note">{t.riskAndGoal(timing.jeopardy, timing.target)}</span>
                        </>
                      )}
                    </td>
                    <td data-label={t.cases}>
                      {here === undefined ? (
                        0
                      ) : (
                        <>
                          {here.cases}{' '}
                          {here.late > 0 ? <span className="tag error">{work.lateCount(here.late)}</span> : null}{' '}
                          {here.atRisk > 0 ? (
                            <span className="tag warning">{work.atRiskCount(here.atRisk)}</span>
                          ) : null}
                          <span className="rule-note">{t.unclaimed(here.unclaimed)}</span>
                        </>
                      )}
                    </td>
                    <td data-label={t.oldest}>
                      {here?.oldestAge == null ? null : work.age(here.oldestAge, here.unit)}
                    </td>
                    <td data-label={t.source} className="small">
                      {timing === null ? null : (
                        <>
                          <span lang={english}>{timing.source}</span> <ConfidenceTag confidence={timing.confidence} />
                        </>
                      )}
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
    </>
  );
}
