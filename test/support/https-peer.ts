import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { keyPair } from './certificates.ts';

export interface PeerRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface PeerAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  /** Body of the answer: a text as it is, any other value as JSON. */
  readonly body?: unknown;
}

/** Server on this host that speaks https. */
export interface HttpsPeer {
  readonly origin: string;
  /** Authority that signed the server's certificate. */
  readonly ca: string;
  close(): Promise<void>;
}

export async function httpsPeer(
  answer: (request: PeerRequest) => PeerAnswer | Promise<PeerAnswer>,
): Promise<HttpsPeer> {
  const { certificate, privateKey } = await keyPair({ name: 'CN=localhost' });
  const server = createServer({ cert: certificate, key: privateKey }, async (request, response) => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', 'https://localhost');
    const {
      status,
      body,
      headers: given,
    } = await answer({ method, url, headers, body: await textOf(request) });
    response.writeHead(status, { 'content-type': 'application/json', ...given });
    response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    ca: certificate,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
