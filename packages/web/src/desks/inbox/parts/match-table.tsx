import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/locale.tsx';
import { kinds } from '../../my-case/parts/send-files.tsx';
import type { RequestLine } from '../queries.ts';
import type { Matches } from './use-matches.ts';

/** Each file with the case that it seems to belong to and why, to be confirmed or corrected line by line. */
export function MatchTable(props: { readonly matches: Matches; readonly requests: readonly RequestLine[] }): ReactNode {
  const { matches, requests } = props;
  const t = useMessages();
  const cases = requests.map((one) => ({
    value: one.caseNumber,
    label: [one.caseNumber, one.worker, one.claimNumber].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <h3>{t.inbox.matches}</h3>
      <p>{t.inbox.matchesWhy}</p>
      <div className="wide">
        <table className="list inbox-matches">
          <caption className="unseen">{t.inbox.matches}</caption>
          <thead>
            <tr>
              <th scope="col">{t.inbox.send}</th>
              <th scope="col">{t.inbox.file}</th>
              <th scope="col">{t.inbox.toCase}</th>
              <th scope="col">{t.inbox.because}</th>
              <th scope="col">{t.inbox.kind}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {matches.given.map((one) => {
              const { key, file } = one;
              const sure = one.caseNumber !== null && one.because !== 'worker';
              return (
                <tr key={key}>
                  <td>
                    <Checkbox
                      aria-label={t.inbox.sendThis(file.name)}
                      checked={one.send && one.caseNumber !== null}
                      disabled={one.caseNumber === null}
                      onChange={({ currentTarget: { checked } }) => matches.set(key, { send: checked })}
                    />
                  </td>
                  <th scope="row">{file.name}</th>
                  <td>
                    <NativeSelect
                      aria-label={`${t.inbox.toCase}: ${file.name}`}
                      value={one.caseNumber ?? ''}
                      data={[{ value: '', label: t.inbox.chooseCase }, ...cases]}
                      onChange={({ currentTarget: { value } }) =>
                        matches.set(key, {
                          caseNumber: value === '' ? null : value,
                          because: value === '' ? 'none' : 'chosen',
                          send: value !== '',
                        })
                      }
                    />
                  </td>
                  <td>
                    <span className={`tag ${sure ? 'good' : 'warning'}`}>{t.inbox.by[one.because]}</span>
                  </td>
                  <td>
                    <NativeSelect
                      aria-label={`${t.inbox.kind}: ${file.name}`}
                      value={one.kind}
                      data={kinds.map((value) => ({ value, label: t.myCase.kinds[value] }))}
                      onChange={({ currentTarget: { value } }) =>
                        matches.set(key, { kind: kinds.find((kind) => kind === value) ?? 'other' })
                      }
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      className="link"
                      aria-label={t.inbox.leaveOut(file.name)}
                      onClick={() => matches.drop([key])}
                    >
                      ✕
                    </button>
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
