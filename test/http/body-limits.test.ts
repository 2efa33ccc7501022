import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BodyLimits, defaultBodyLimits } from '../../src/http/body-limits.ts';
import { csvOf, importsClient } from '../domains/imports-client.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

/** Starts a gateway that listens, with custom limits. */
function useGateway(limits: Partial<BodyLimits>) {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await testGateway({ bodyLimits: { ...defaultBodyLimits, ...limits } });
    await gateway.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => gateway?.close());
  return () => gateway;
}

/** Returns the head of a request with a body of this length, and this part of the body. */
function begin(gateway: TestGateway, line: string, length: number, part: string): Socket {
  const { port } = gateway.app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const headers = `host: a\r\ncontent-type: application/json\r\nx-api-key: ${gateway.keys.MANAGER}\r\ncontent-length: ${length}`;
  socket.write(`${line} HTTP/1.1\r\n${headers}\r\n\r\n${part}`);
  return socket;
}

/** Returns the data until the server ends the connection. */
async function answerOn(socket: Socket) {
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), errors: body ? JSON.parse(body).errors : [] };
}

const tooSlow = { status: 408, errors: [{ extensions: { code: 'BAD_REQUEST' } }] };
const query = JSON.stringify({ query: '{ viewer { role } }' });

describe('a body that is read whole', () => {
  const gateway = useGateway({ baseMillis: 100 });

  it.each(['POST /graphql', 'POST /auth/sign-in', 'POST /agent/register', 'POST /nowhere', 'GET /healthz'])(
    'ends the connection where it stops: %s',
    async (line) => {
      const socket = begin(gateway(), line, 1000, '{"query":');
      const answer = await answerOn(socket);
      // What does not wait for the body has answered by then.
      if (line.startsWith('GET')) expect(answer.status).toBe(200);
      else expect(answer).toMatchObject(tooSlow);
    },
  );

  it('is answered where it comes', async () => {
    const socket = begin(gateway(), 'POST /graphql', query.length, query);
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 200 .*"role":"MANAGER"/s);
    socket.destroy();
  });
});

describe('a body that comes slowly, and faster than the least rate', () => {
  const gateway = useGateway({ baseMillis: 1, leastRate: 1 });

  it('is waited for', async () => {
    const socket = begin(gateway(), 'POST /graphql', query.length, '');
    // A letter at a time; the least rate allows a second for each.
    for (const letter of query) await new Promise((sent) => socket.write(letter, sent));
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 200 .*"role":"MANAGER"/s);
    socket.destroy();
  });
});

const pathOf = ({ upload: { url } }: { upload: { url: string } }) =>
  `PUT ${url.replace(/^https?:..[^/]*/, '')}`;

describe('a file of an import', () => {
  const gateway = useGateway({ baseMillis: 1, leastRate: 1e9 });
  const { create } = importsClient(gateway);
  const rowsOf = async (id: string) => {
    const { database, demo } = gateway();
    const [found] = await database.read<{ rows: number }>(
      demo.organizationId,
      sql`select count(*)::int as rows from user_import_rows where import_id = ${id}`,
    );
    return found?.rows ?? 0;
  };

  it('may take longer than any other body, while the server works on it', async () => {
    const made = await create();
    const file = csvOf('slow', 1600);
    const socket = begin(gateway(), pathOf(made), Buffer.byteLength(file), '');
    const answered = once(socket, 'data');
    // The next part is sent when the rows of the one before are in the database.
    const parts = file.match(/(?:[^\n]*\n){1,550}/g) ?? [];
    for (const [index, part] of parts.entries()) {
      socket.write(part);
      if (index === parts.length - 1) break;
      await expect.poll(() => rowsOf(made.id), { timeout: 20_000 }).toBe(500 * (index + 1));
    }
    expect(String((await answered)[0])).toMatch(/^HTTP\/1.1 200 .*"total":1600/s);
    socket.destroy();
  });
});

describe('a file of an import that does not come on', () => {
  const gateway = useGateway({ baseMillis: 1, leastRate: 1e9, idleMillis: 300 });
  const { create, see } = importsClient(gateway);

  it('is given up where no byte comes, and the import waits for another one', async () => {
    const made = await create();
    const socket = begin(gateway(), pathOf(made), 100_000, 'username,email\na,a@example.org\n');
    expect(await answerOn(socket)).toMatchObject(tooSlow);
    expect(await see(made.id)).toMatchObject({ state: 'DRAFT' });
  });

  it('that is refused does not keep the connection, whatever of it is still to come', async () => {
    const made = await create();
    const socket = begin(gateway(), pathOf(made), 100_000, 'no,header\n1,2\n');
    expect((await answerOn(socket)).status).toBe(422);
  });
});

it('leaves no limit on a whole request to Node, and a short one on its headers', async () => {
  const gateway = await testGateway();
  expect(gateway.app.server.requestTimeout).toBe(0);
  expect(gateway.app.server.headersTimeout).toBe(20_000);
  await gateway.close();
});
