import { lookup } from 'node:dns';
import { BlockList, isIP, isIPv4, type LookupFunction } from 'node:net';
import { fail } from '../problems/index.ts';

/** Networks that are nobody's on the public internet (RFC 6890 and its successors): this machine, this house, no house. */
const notPublic = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  notPublic.addSubnet(net, bits, 'ipv4');
// Addresses that carry an IPv4 address in them, and documentation.
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic.addSubnet(net, bits, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address belongs to somebody on the public internet. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !notPublic.check(address, 'ipv4');
  if (isIP(address) !== 6) return false;
  return globalUnicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/**
 * The address of a webhook as it may be called: https, no password in it, and no address of a private network written out.
 * With `allowPrivate` also http and private networks. Throws `webhook-address-refused`.
 */
export function checkedUrl(text: string, allowPrivate: boolean): URL {
  const url = URL.parse(text);
  if (url === null || !(url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:'))) {
    return refused(text, 'It is not the https address of a server.');
  }
  if (url.username !== '' || url.password !== '') return refused(url.origin, 'It holds a name or a password.');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) return refused(url.origin, 'It lies in a private network.');
  return url;
}

/**
 * Looks a name up and refuses it where any of its addresses is private. The connection is made to what was looked up here:
 * a name that answers otherwise the second time gains nothing.
 */
export const publicLookup: LookupFunction = (name, options, answer) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    const found = addresses ?? [];
    const [first] = found;
    if (error !== null) return answer(error, '', 4);
    if (first === undefined || found.some(({ address }) => !isPublic(address))) {
      return answer(Object.assign(new Error('private address'), { code: 'EPRIVATE' }), '', 4);
    }
    if (options.all === true) answer(null, found);
    else answer(null, first.address, first.family);
  });
};

const refused = (where: string, why: string): never =>
  fail('webhook-address-refused', {
    where,
    detail: `${why} A webhook that could call any address would let its maker reach machines that are not his.`,
    remedy:
      'Give an https address on the public internet. Whoever runs this server may allow others with OVERREAD_WEBHOOKS_PRIVATE=1.',
  });
