import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { inventoryQuery } from '../../counts/queries.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { ClockCalendar } from './clock-calendar.tsx';
import { DecisionCharts } from './decision-charts.tsx';
import { InventoryCharts } from './inventory-charts.tsx';
import './charts.css';

/** Pictures of the counts, each with its table. The calendar is left out for the administrator, who sees no case. */
export function ChartsPage(): ReactNode {
  const t = useMessages().charts;
  return (
    <ForRoles roles={['coordinator', 'medical-director', 'state', 'administrator']}>
      {(me) => (
        <Page title={t.title} lead={t.lead} wide>
          <div className="charts">
            <Inventory />
            {me.role === 'administrator' ? null : <ClockCalendar />}
          </div>
          <DecisionCharts />
        </Page>
      )}
    </ForRoles>
  );
}

function Inventory(): ReactNode {
  const { work } = useMessages();
  const found = useQuery(inventoryQuery);
  if (found.error !== null) return <ProblemView problem={found.error as ApiProblem} lang="en" />;
  if (found.data === undefined) return <p className="quiet">{work.reading}</p>;
  return <InventoryCharts entries={found.data.entries} />;
}
