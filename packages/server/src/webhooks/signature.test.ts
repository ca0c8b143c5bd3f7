import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { checkedUrl, isPublic } from './address.ts';
import { newSecret, signedHeaders } from './signature.ts';

test('the published library takes what we sign, with either secret of two, and no other', () => {
  const [first, second, other] = [newSecret(), newSecret(), newSecret()];
  fc.assert(
    fc.property(fc.json(), fc.stringMatching(/^msg_[0-9a-f]{1,30}$/), (body, id) => {
      const headers = signedHeaders({ id, body }, [first, second], new Date());
      for (const secret of [first, second]) {
        expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
      }
      expect(() => new Webhook(other).verify(body, headers)).toThrow('No matching signature');
      expect(() => new Webhook(first).verify(`${body} `, headers)).toThrow('No matching signature');
    }),
    { numRuns: 50 },
  );
});

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'not an address',
  ])('%s is not public', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700:4700::1111'])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test.each([
    'http://example.org/hook',
    'ftp://example.org',
    'https://user:password@example.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://169.254.169.254/latest/meta-data',
    'nonsense',
  ])('%s is refused', (url) => {
    expect(() => checkedUrl(url, false)).toThrow('may not be called');
  });

  test('a public https address is taken; where it is allowed also one in the house', () => {
    expect(checkedUrl('https://hooks.example.org:8443/x?y=1', false).port).toBe('8443');
    expect(checkedUrl('http://127.0.0.1:9/x', true).hostname).toBe('127.0.0.1');
    expect(() => checkedUrl('ftp://127.0.0.1/', true)).toThrow('may not be called');
  });
});
