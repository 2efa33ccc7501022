import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import type { Role } from '../../src/generated/graphql.ts';
import type { AnswerBounds } from '../../src/http/pending-answers.ts';
import { type SmallGateway, smallGateway } from '../support/small-gateway.ts';

const megabyte = 2 ** 20;
/** Number of bytes that exceeds the connection buffers of this machine. */
const large = 24 * megabyte;

const started: { gateway: SmallGateway; sockets: Socket[] }[] = [];
afterEach(async () => {
  for (const { gateway, sockets } of started.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await gateway.close();
  }
});

/** Sends a request and waits for its answer to begin; `closed` is the end of the server's side of the connection. */
interface Reading {
  readonly head: string;
  readonly socket: Socket;
  readonly closed: Promise<unknown>;
}

/** Starts a server whose large answers have this length. */
async function serving(answerBounds?: AnswerBounds) {
  const gateway = await smallGateway({
    sdl: 'type Query { service: String @public large: String @authenticated small: String @authenticated }',
    resolvers: { Query: { large: () => 'x'.repeat(large), small: () => 'small', service: () => 'open' } },
    ...(answerBounds && { answerBounds }),
  });
  gateway.app.get('/endless', (_request, reply) =>
    reply.send(
      Readable.from(
        (function* () {
          for (;;) yield 'x'.repeat(100_000);
        })(),
      ),
    ),
  );
  gateway.app.get('/large', (_request, reply) => reply.send('x'.repeat(large)));
  // Answers when the client has left.
  const handled = new Promise<void>((resolve) => {
    gateway.app.get('/left', async (_request, reply) => {
      gateway.app.server.emit('waiting');
      await once(reply.raw, 'close');
      setImmediate(() => setImmediate(resolve));
      return 'x'.repeat(large);
    });
  });
  await gateway.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = gateway.app.server.address() as AddressInfo;
  const sockets: Socket[] = [];
  started.push({ gateway, sockets });

  /** Sends a request and reads only the beginning of its answer until it is resumed. */
  async function slowly(request: string): Promise<Reading> {
    const connected = once(gateway.app.server, 'connection');
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => {});
    socket.write(request);
    const [first] = await once(socket, 'data');
    socket.pause();
    const [answering] = await connected;
    return {
      head: String(first).slice(0, 12),
      socket,
      closed: new Promise((resolve) => answering.once('close', resolve)),
    };
  }

  const post = (role: Role, query: string) => {
    const body = JSON.stringify({ query });
    return `POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-api-key: ${gateway.keyOf(role)}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;
  };
  return { gateway, port, post, slowly, handled };
}

const ofStranger = 'GET /large HTTP/1.1\r\nhost: localhost\r\n\r\n';
const bounds = { inAll: 3.5 * large, ofCaller: 2.5 * large, patience: 600_000 };

describe('answers that wait for their readers', () => {
  it('are bounded for a caller, whose small answers go on, as do those of others', async () => {
    const { gateway, post, slowly } = await serving(bounds);
    const reading = [
      await slowly(post('READ_ONLY', '{ large }')),
      await slowly(post('READ_ONLY', '{ large }')),
    ];
    expect(reading.map(({ head }) => head)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);

    const refused = await gateway.ask('READ_ONLY', '{ large }');
    expect(refused.status).toBe(503);
    expect(refused.body.errors?.[0]?.extensions?.code).toBe('SERVER_BUSY');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await gateway.ask('READ_ONLY', '{ small }')).body.data).toEqual({ small: 'small' });
    // A caller without credentials is another one; beyond the sum, it has to wait as well.
    expect((await slowly(ofStranger)).head).toBe('HTTP/1.1 200');
    expect((await slowly(ofStranger)).head).toBe('HTTP/1.1 503');

    const [first] = reading;
    first?.socket.resume();
    await once(first?.socket as Socket, 'end');
    expect((await gateway.ask('READ_ONLY', '{ large }')).status).toBe(200);
  });

  it('are whole, and as long as they say', async () => {
    const { gateway } = await serving();
    const { raw, headers, body } = await gateway.ask('READ_ONLY', '{ large }');
    expect(Number(headers['content-length'])).toBe(raw.length);
    expect(body.data.large.length).toBe(large);
  });

  it('end with their connection', async () => {
    const { gateway, post, slowly } = await serving({ ...bounds, ofCaller: large });
    const { socket, closed } = await slowly(post('READ_ONLY', '{ large }'));
    expect((await gateway.ask('READ_ONLY', '{ large }')).status).toBe(503);
    socket.destroy();
    await closed;
    expect((await gateway.ask('READ_ONLY', '{ large }')).status).toBe(200);
  });

  it('count for nothing when the client leaves before they begin', async () => {
    const { gateway, port, handled } = await serving({ ...bounds, ofCaller: large });
    const waiting = once(gateway.app.server, 'waiting');
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /left HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await waiting;
    socket.destroy();
    await handled;
    expect((await gateway.app.inject('/large')).statusCode).toBe(200);
  });

  it('are cut off when nothing of them is read any more, streams as well', async () => {
    const { post, slowly } = await serving({ ...bounds, patience: 300 });
    const requests = [post('READ_ONLY', '{ large }'), 'GET /endless HTTP/1.1\r\nhost: localhost\r\n\r\n'];
    for (const request of requests) {
      const { head, closed } = await slowly(request);
      expect(head).toBe('HTTP/1.1 200');
      await closed;
    }
  });
});
