import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAllowedAddress } from '../../src/outbound/addresses.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { type HttpsPeer, httpsPeer } from '../support/https-peer.ts';

describe('an address', () => {
  test.each([
    ['93.184.216.34', true, true],
    ['2606:2800:220:1::1', true, true],
    ['127.0.0.1', false, true],
    ['::1', false, true],
    ['10.0.0.1', false, true],
    ['172.16.0.1', false, true],
    ['192.168.1.1', false, true],
    ['100.64.0.1', false, true],
    ['fd12::1', false, true],
    ['::ffff:10.0.0.1', false, true],
    ['169.254.169.254', false, false],
    ['fe80::1', false, false],
    ['fe80::1%eth0', false, false],
    ['::ffff:169.254.169.254', false, false],
    ['64:ff9b::a9fe:a9fe', false, false],
    ['2002:7f00:1::', false, false],
    ['0.0.0.0', false, false],
    ['255.255.255.255', false, false],
    ['224.0.0.1', false, false],
    ['example.com', false, false],
  ])('%s', (address, fromOutside, fromInside) => {
    expect(isAllowedAddress(address, false)).toBe(fromOutside);
    expect(isAllowedAddress(address, true)).toBe(fromInside);
  });
});

describe('a request', () => {
  let peer: HttpsPeer;
  let asked = 0;
  beforeAll(async () => {
    peer = await httpsPeer(async ({ url }) => {
      asked += 1;
      if (url.pathname === '/slow') await new Promise((resolve) => setTimeout(resolve, 3_000).unref());
      return { status: 200, body: { path: url.pathname } };
    });
  });
  afterAll(() => peer?.close());

  test('reaches a host that may be asked', async () => {
    const { send } = createOutbound({ allowPrivate: true, ca: peer.ca });
    expect(await send({ url: `${peer.origin}/a` })).toMatchObject({ status: 200, text: '{"path":"/a"}' });
  });

  test('reaches no host that may not be, whatever it is called', async () => {
    const { send } = createOutbound({ ca: peer.ca });
    const port = new URL(peer.origin).port;
    const before = asked;
    // The name of this host resolves to an address of a private network, or of the host itself.
    const names = [hostname(), 'localhost', '127.0.0.1', '0x7f000001', '2130706433'];
    // The last three contain an IPv4 address, in current and former forms of IPv6.
    for (const host of [...names, '[::1]', '[::127.0.0.1]', '[::ffff:127.0.0.1]', '[64:ff9b::127.0.0.1]']) {
      await expect(send({ url: `https://${host}:${port}/` })).rejects.toMatchObject({
        reason: 'ADDRESS_REFUSED',
      });
    }
    expect(asked).toBe(before);
  });

  test('goes over https, to whom is trusted, and does not wait for ever', async () => {
    const inside = { allowPrivate: true, ca: peer.ca, timeoutMillis: 200 };
    const plain = peer.origin.replace('https', 'http');
    await expect(createOutbound(inside).send({ url: plain })).rejects.toMatchObject({
      reason: 'ADDRESS_REFUSED',
    });
    const other = createOutbound({ allowPrivate: true });
    await expect(other.send({ url: peer.origin })).rejects.toMatchObject({ reason: 'UNTRUSTED' });
    await expect(createOutbound(inside).send({ url: `${peer.origin}/slow` })).rejects.toMatchObject({
      reason: 'TIMEOUT',
    });
  });
});
