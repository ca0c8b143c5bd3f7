/** What a service key may be allowed. A route asks for one of these; a person who signed in has all, within his role. */
export const scopes = [
  'cases:apply',
  'cases:read',
  'cases:write',
  'documents:read',
  'documents:write',
  'people:read',
  'people:write',
  'work:read',
  'work:write',
  'operations:read',
  'webhooks:read',
  'webhooks:write',
] as const;

export type Scope = (typeof scopes)[number];
