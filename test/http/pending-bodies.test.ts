import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import type { PendingBodyBounds } from '../../src/http/pending-bodies.ts';
import { type SmallGateway, smallGateway } from '../support/small-gateway.ts';

const kilobyte = 1024;
const length = 200 * kilobyte;
const body = JSON.stringify({ query: '{ service }', extensions: { padding: 'x'.repeat(length) } });
const small = '{"query":"{ service }"}';

let gateway: SmallGateway;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await gateway.close();
});

async function serve(bodyBounds: PendingBodyBounds) {
  const sdl = 'type Query { service: String @public }';
  gateway = await smallGateway({ sdl, resolvers: { Query: { service: () => 'open' } }, bodyBounds });
  await gateway.app.listen({ port: 0, host: '127.0.0.1' });
}

/** Sends the first part of a body, with the rest to come. */
function begin(part: string, headers = `content-length: ${body.length}`): Socket {
  const { port } = gateway.app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nx-api-key: ${gateway.keyOf('READ_ONLY')}\r\n${headers}\r\n\r\n${part}`,
  );
  return socket;
}

/** Sends most of a body, and waits until the server has read it. */
async function hold() {
  const arrived = once(gateway.app.server, 'connection');
  const socket = begin(body.slice(0, length));
  const [serverSide] = (await arrived) as [Socket];
  while (serverSide.bytesRead < length) await new Promise(setImmediate);
  return { socket, closed: once(serverSide, 'close') };
}

const busy = /^HTTP\/1.1 503 .*connection: close.*retry-after: \d+.*"code":"SERVER_BUSY"/is;

describe('bodies that are being received', () => {
  it.each([
    ['of one address', { inAll: 1e9, ofAddress: 300 * kilobyte }],
    ['of all addresses', { inAll: 300 * kilobyte, ofAddress: 1e9 }],
  ])('are refused beyond the bound %s, and small ones are not', async (_name, bounds) => {
    await serve(bounds);
    await hold();
    expect(await text(begin(body))).toMatch(busy);
    expect((await gateway.post(small)).body).toEqual({ data: { service: 'open' } });
  });

  it('are counted without a stated length as well', async () => {
    await serve({ inAll: 1e9, ofAddress: 100 * kilobyte });
    const piece = `${length.toString(16)}\r\n${'x'.repeat(length)}\r\n`;
    expect(await text(begin(piece, 'transfer-encoding: chunked'))).toMatch(busy);
  });

  it('count no longer when they are answered, or their client has left', async () => {
    await serve({ inAll: 1e9, ofAddress: 300 * kilobyte });
    for (let round = 0; round < 3; round += 1) {
      const whole = begin(body);
      expect(String((await once(whole, 'data'))[0])).toMatch(/^HTTP\/1.1 200 /);
      const { socket, closed } = await hold();
      socket.destroy();
      await closed;
    }
  });
});
