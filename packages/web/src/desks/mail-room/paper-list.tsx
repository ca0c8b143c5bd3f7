import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { Paper } from './queries.ts';

/** Papers with their addresses; each opens as the PDF that is printed. With `selected`: several can be chosen. */
export function PaperList(props: {
  readonly papers: readonly Paper[];
  readonly caption: string;
  readonly selected?: ReadonlySet<string>;
  readonly onToggle?: (notice: string) => void;
  readonly act?: (paper: Paper) => ReactNode;
}): ReactNode {
  const { mailRoom: t, work } = useMessages();
  const { date } = useDates();
  const english = useEnglish();
  const { selected, onToggle, act } = props;
  return (
    <table className="list queue-list">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {selected === undefined ? null : <td />}
          <th scope="col">{t.paper}</th>
          <th scope="col">{work.case}</th>
          <th scope="col">{t.address}</th>
          <th scope="col">{t.on}</th>
          {act === undefined ? null : <td />}
        </tr>
      </thead>
      <tbody>
        {props.papers.map((paper) => (
          <tr key={paper.notice}>
            {selected === undefined ? null : (
              <td>
                <Checkbox
                  aria-label={t.choose(paper.title, paper.name)}
                  checked={selected.has(paper.notice)}
                  onChange={() => onToggle?.(paper.notice)}
                />
              </td>
            )}
            <th scope="row">
              <a href={`/api/v1/cases/${paper.caseNumber}/notices/${paper.notice}/pdf`} lang={english}>
                {paper.title}
              </a>
              {paper.enclosure === null ? null : (
                <a className="rule-note" href={`/api/v1/cases/${paper.caseNumber}/determination/letter`}>
                  {t.enclosure}
                </a>
              )}
            </th>
            <td data-label={work.case}>{paper.caseNumber}</td>
            <td data-label={t.address}>
              {[paper.name, ...paper.address.filter((line) => line !== paper.name)].join(', ')}
            </td>
            <td data-label={t.on}>{paper.on === null ? '' : date(paper.on)}</td>
            {act === undefined ? null : <td>{act(paper)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
