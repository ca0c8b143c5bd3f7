/** What a command leaves behind: fine, something found that must be answered, input that cannot be used. */
export const exitCodes = { fine: 0, found: 1, unusable: 2 } as const;
