import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQueueName } from '../../case/names.ts';
import type { QueueInventory } from '../../counts/queries.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { Bars, Legend } from './bars.tsx';
import { Figure } from './figure.tsx';

/** What stands in each queue by its standing, and how old it is in one or all of them. */
export function InventoryCharts({ entries }: { readonly entries: readonly QueueInventory[] }): ReactNode {
  const { charts: t, work } = useMessages();
  const name = useQueueName();
  const order = Object.keys(work.queues);
  const sorted = entries.toSorted((a, b) => order.indexOf(a.queue) - order.indexOf(b.queue));
  const sum = (of: (one: QueueInventory) => number): number => entries.reduce((all, one) => all + of(one), 0);
  return (
    <>
      <Figure
        id="inventory"
        title={t.inventory}
        summary={t.inventorySummary(
          sum((one) => one.cases),
          sum((one) => one.late),
          sum((one) => one.atRisk),
        )}
        head={[t.queue, t.cases, t.late, t.atRisk, t.inTime, t.noLimit, t.average, t.median, t.oldest]}
        rows={sorted.map((one) => [
          name(one.queue, one.name),
          one.cases,
          one.late,
          one.atRisk,
          one.inTime,
          one.noLimit,
          one.averageAge,
          one.medianAge,
          one.oldestAge,
        ])}
      >
        <Legend
          kinds={[
            ['error', t.late],
            ['warning', t.atRisk],
            ['good', t.inTime],
            ['plain', t.noLimit],
          ]}
        />
        <Bars
          summary={t.inventorySummary(
            sum((one) => one.cases),
            sum((one) => one.late),
            sum((one) => one.atRisk),
          )}
          bars={sorted.map((one) => ({
            label: name(one.queue, one.name),
            told: String(one.cases),
            parts: [
              { kind: 'error', value: one.late },
              { kind: 'warning', value: one.atRisk },
              { kind: 'good', value: one.inTime },
              { kind: 'plain', value: one.noLimit },
            ],
          }))}
        />
      </Figure>
      <Ages entries={sorted} />
    </>
  );
}

function Ages({ entries }: { readonly entries: readonly QueueInventory[] }): ReactNode {
  const { charts: t } = useMessages();
  const name = useQueueName();
  const navigate = useNavigate();
  const search = useSearch({ from: '/charts' });
  const shown = entries.filter((one) => search.queue === undefined || one.queue === search.queue);
  const bands = entries[0]?.ages ?? [];
  const rows = bands.map(({ from, to }, i) => ({
    label: t.band(from, to),
    said: t.bandDays(from, to),
    cases: shown.reduce((sum, one) => sum + (one.ages[i]?.cases ?? 0), 0),
  }));
  const cases = rows.reduce((sum, one) => sum + one.cases, 0);
  const summary = t.inventorySummary(
    cases,
    shown.reduce((sum, one) => sum + one.late, 0),
    shown.reduce((sum, one) => sum + one.atRisk, 0),
  );
  return (
    <Figure
      id="ages"
      title={t.age}
      summary={summary}
      head={[t.days, t.cases]}
      rows={rows.map((one) => [one.label, one.cases])}
      above={
        <NativeSelect
          className="no-print"
          label={t.ageOf}
          value={search.queue ?? ''}
          onChange={(event) =>
            void navigate({
              to: '/charts',
              search: { ...search, queue: event.currentTarget.value || undefined },
              replace: true,
              resetScroll: false,
            })
          }
          data={[
            { value: '', label: t.allQueues },
            ...entries.map((one) => ({ value: one.queue, label: name(one.queue, one.name) })),
          ]}
        />
      }
    >
      <Bars
        summary={summary}
        bars={rows.map((one) => ({
          label: one.said,
          told: String(one.cases),
          parts: [{ kind: 'accent', value: one.cases }],
        }))}
      />
    </Figure>
  );
}
