import type { ReactNode } from 'react';
import { csv } from '../../counts/csv.ts';
import { SaveFile } from '../../counts/save-file.tsx';
import { useMessages } from '../../i18n/locale.tsx';

type Cell = string | number | null;

/** A chart with its title, what it says in one sentence, and the same as a table and as a file. */
export function Figure(props: {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly above?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const t = useMessages().charts;
  const { id, title, summary, head, rows } = props;
  return (
    <section className="chart card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {props.above}
      <p className="quiet">{summary}</p>
      {props.children}
      <details>
        <summary>
          {t.asTable}
          <span className="unseen">: {title}</span>
        </summary>
        <table className="list">
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first = '', ...rest]) => (
              <tr key={String(first)}>
                <th scope="row">{first}</th>
                {rest.map((value, i) => (
                  <td key={head[i + 1]} data-label={head[i + 1]}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <SaveFile name={`${id}.csv`} text={csv([head, ...rows])} />
      </details>
    </section>
  );
}
