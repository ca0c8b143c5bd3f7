import type { paths } from '@overread/client';

/** An application as the server takes it. */
export type Body = paths['/api/v1/cases']['post']['requestBody']['content']['application/json'];
