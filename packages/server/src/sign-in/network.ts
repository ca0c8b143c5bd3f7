import { isIPv6 } from 'node:net';

/** The network that an address speaks for: an IPv6 customer has 2^64 addresses, so the first half counts. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const between = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: Math.max(between, 0) }, () => '0'), ...last];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
