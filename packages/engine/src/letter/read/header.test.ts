import { describe, expect, it } from 'vitest';
import { readHeader } from './header.ts';
import { Ledger } from './ledger.ts';
import { linesOf } from './lines.ts';

const read = (text: string): Record<string, string> =>
  Object.fromEntries([...readHeader(linesOf(text), new Ledger())].map(([field, { value }]) => [field, value]));

const all = {
  caseNumber: 'CM16-0999001',
  assigned: '2016-12-09',
  injury: '2016-10-27',
  decision: '2017-01-06',
  urDenial: '2016-11-15',
  priority: 'Standard',
  applicationReceived: '2016-12-05',
};

describe('the header block', () => {
  it('is read with its columns side by side', () => {
    const text = `Case Number:          CM16-0999001
Date Assigned:        12/09/2016                      Date of Injury:      10/27/2016
Decision Date:        01/06/2017                      UR Denial Date:      11/15/2016
Priority:             Standard                        Application          12/05/2016
                                                      Received:
`;
    expect(read(text)).toEqual(all);
    expect(read(text.replaceAll('\n', '\n\n'))).toEqual(all);
  });

  it('is read with one column after the other', () => {
    expect(
      read(`Case Number:
Date Assigned:
Decision Date:
Priority:

CM16-0999001
12/09/2016
01/06/2017
Standard

Date of Injury:
UR Denial Date:
Application
Received:

10/27/2016
11/15/2016
12/05/2016
`),
    ).toEqual(all);
  });

  it('is read in the order of the file, the last value below its label', () => {
    expect(
      read(`Case Number: CM16-0999001
Date Assigned: 12/09/2016 Date of Injury: 10/27/2016
Decision Date: 01/06/2017 UR Denial Date: 11/15/2016
Priority: Standard Application
Received:
12/05/2016
`),
    ).toEqual(all);
  });

  it('leaves a day the calendar has not, and dates that two labels could claim', () => {
    const ledger = new Ledger();
    const header = readHeader(
      linesOf('Decision Date: 02/30/2017\nDate of Injury:\nUR Denial Date:\n\n11/15/2016\n'),
      ledger,
    );
    expect([...header]).toEqual([]);
    expect(ledger.entries().flatMap(({ why }) => (why ? [why] : []))).toEqual(['The calendar has no such day.']);
  });
});
