/** What each count of a month means. */
export const definitions = [
  {
    count: 'received',
    means: 'Cases whose application was received; by the day on which it was entered, in California.',
  },
  { count: 'potentiallyIneligible', means: 'Cases that came to the State for its finding on eligibility.' },
  { count: 'ineligible', means: 'Cases found ineligible as a whole.' },
  { count: 'eligible', means: 'Cases found eligible, in whole or in part.' },
  {
    count: 'terminated',
    means: 'Cases in which the review of items ended because the dispute over them was resolved.',
  },
  { count: 'withdrawn', means: 'Cases whose application was taken back.' },
  {
    count: 'completed',
    means:
      'Cases whose determination was mailed; by the day of mailing. A case with two letters in one month counts once.',
  },
  { count: 'overturned', means: 'Completed cases in which at least one item was overturned.' },
  { count: 'itemsUpheld, itemsOverturned', means: 'Items of the letters mailed, each letter counted.' },
  {
    count: 'FromAssignment',
    means:
      'Calendar days from the notice of assignment to mailing, over letters: the clock of the contract, 45 days, 4 where expedited.',
  },
  {
    count: 'FromRecords',
    means:
      'Calendar days from the receipt of all records, or from the last day for them, to mailing: the clock of LC 4610.6(d), 30 days, 3 where expedited, 5 for the formulary.',
  },
  { count: 'dayMissing', means: 'Letters that lack the first day of the interval. They are neither timely nor late.' },
] as const;
