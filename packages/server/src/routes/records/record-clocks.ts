/** Clocks within which the claims administrator sends the records of the notice of assignment. */
export const recordClocks = ['rec-mail', 'rec-el', 'rec-exp'] as const;
