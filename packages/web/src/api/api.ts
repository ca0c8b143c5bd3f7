import { makeClient } from '@overread/client';

let csrfToken: string | null = null;
let answeredAt = Date.now();

/** The API of the server that sent the page. What it refuses is thrown as an `ApiProblem`. */
export const api = makeClient({
  baseUrl: location.origin,
  csrfToken: () => csrfToken,
  onAnswer: () => {
    answeredAt = Date.now();
  },
});

/** The token of the session, sent with every write from now on. */
export function rememberToken(token: string | null): void {
  csrfToken = token;
}

/** When the server last answered: the session's idle time counts from there. Milliseconds of the machine's clock. */
export const lastAnswerAt = (): number => answeredAt;
