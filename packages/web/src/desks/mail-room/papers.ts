/** Where a paper can stand. */
export const papers = ['waiting', 'mailed', 'returned'] as const;
