import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Proxy to a server that can cut or delay connections, or lose an answer. */
export interface TcpProxy {
  readonly port: number;
  /** Ends all connections and refuses new ones until `mend`. */
  cut(): void;
  /** Blocks all data in both directions without ending connections, until `mend`. */
  hold(): void;
  /** Ends a connection when the server has answered a request with this text, before the answer is forwarded. */
  loseAnswerTo(text: string): void;
  mend(): void;
  close(): Promise<void>;
}

export async function tcpProxy(host: string, port: number): Promise<TcpProxy> {
  let state: 'open' | 'cut' | 'held' = 'open';
  let lost: string | null = null;
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((client) => {
    if (state === 'cut') return void client.destroy();
    const upstream = connect(port, host);
    const pair = [client, upstream] as const;
    let isLosing = false;
    pairs.add(pair);
    client.on('data', (chunk) => {
      isLosing ||= lost !== null && chunk.includes(lost);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (!isLosing) return void client.write(chunk);
      lost = null;
      end();
    });
    if (state === 'held') hold();
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      upstream.destroy();
    };
    function hold() {
      for (const socket of pair) socket.pause();
    }
    for (const socket of pair) socket.on('error', end).on('close', end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const each = (work: (socket: Socket) => void) => {
    for (const socket of [...pairs].flat()) work(socket);
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      state = 'cut';
      each((socket) => void socket.destroy());
    },
    hold() {
      state = 'held';
      each((socket) => void socket.pause());
    },
    loseAnswerTo(text) {
      lost = text;
    },
    mend() {
      state = 'open';
      lost = null;
      each((socket) => void socket.resume());
    },
    async close() {
      each((socket) => void socket.destroy());
      await new Promise((closed) => server.close(closed));
    },
  };
}
