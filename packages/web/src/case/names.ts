import { useMessages } from '../i18n/locale.tsx';

/** The name of a queue in the language of the page; the server's own where it is new. */
export function useQueueName(): (id: string, told?: string) => string {
  const names = useMessages().work.queues as Readonly<Record<string, string>>;
  return (id, told = id) => names[id] ?? told;
}

/** The name of a role of a party or of who acted. */
export function useRoleName(): (role: string) => string {
  const t = useMessages();
  const names = { ...t.work.partyRoles, ...t.roles } as Readonly<Record<string, string>>;
  return (role) => names[role] ?? role;
}
