import { NativeSelect } from '@mantine/core';
import { type Assertion, placeOf } from '@overread/engine/evidence';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import type { Chosen } from './chosen.ts';

export interface SaysFilter {
  readonly polarity: Assertion['polarity'] | '';
  readonly speaker: Assertion['speaker'] | '';
}

export function isSaid({ polarity, speaker }: SaysFilter, assertion: Assertion): boolean {
  return (polarity === '' || assertion.polarity === polarity) && (speaker === '' || assertion.speaker === speaker);
}

/** What the letter says, one statement a row; the text beside it is marked accordingly. */
export function Says(props: {
  readonly assertions: readonly Assertion[];
  readonly filter: SaysFilter;
  readonly onFilter: (filter: SaysFilter) => void;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const { assertions, filter, onFilter, onChoose } = props;
  const { says: t, asRead } = useMessages();
  if (assertions.length === 0) return <p>{t.none}</p>;
  const shown = assertions.filter((assertion) => isSaid(filter, assertion));
  const polarities = [...new Set(assertions.map(({ polarity }) => polarity))];
  const speakers = [...new Set(assertions.map(({ speaker }) => speaker))];
  return (
    <>
      <p className="quiet">{t.lead}</p>
      <div className="fields">
        <NativeSelect
          label={t.how}
          value={filter.polarity}
          data={[{ value: '', label: t.all }, ...polarities.map((value) => ({ value, label: t.polarity[value] }))]}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, polarity: polarities.find((one) => one === value) ?? '' })
          }
        />
        <NativeSelect
          label={t.speaker}
          value={filter.speaker}
          data={[{ value: '', label: t.all }, ...speakers.map((value) => ({ value, label: t.speakers[value] }))]}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, speaker: speakers.find((one) => one === value) ?? '' })
          }
        />
      </div>
      <p className="quiet small" role="status">
        {t.count(shown.length)}
      </p>
      <div className="wide">
        <table className="list says">
          <thead>
            <tr>
              <th scope="col">{t.words}</th>
              <th scope="col">{t.how}</th>
              <th scope="col">{t.concept}</th>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.values}</th>
              <th scope="col">{t.speaker}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((assertion) => (
              <tr key={`${assertion.span.start}-${assertion.concept}`}>
                <th scope="row" lang="en">
                  <button
                    type="button"
                    className="link"
                    title={asRead.show(assertion.text)}
                    onClick={() => onChoose({ spans: [assertion.span], which: 0, finding: null })}
                  >
                    {assertion.text}
                  </button>
                </th>
                <td data-label={t.how}>
                  <span className={`polarity ${assertion.polarity}`}>{t.polarity[assertion.polarity]}</span>
                </td>
                <td data-label={t.concept} lang="en">
                  {assertion.concept.replaceAll('-', ' ')}
                </td>
                <Cell label={t.place} value={placeOf(assertion)} />
                <Cell label={t.values} value={assertion.values.map(({ printed }) => printed).join(', ')} />
                <td data-label={t.speaker}>{t.speakers[assertion.speaker]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** On a phone an empty cell leaves no label behind. */
function Cell({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  return value === '' ? (
    <td />
  ) : (
    <td data-label={label} lang="en">
      {value}
    </td>
  );
}
