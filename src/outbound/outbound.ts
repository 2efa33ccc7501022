import { lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { bareHost, faultOfUrl, isAllowedAddress } from './addresses.ts';
import { OutboundError } from './outbound-error.ts';

export interface OutboundRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Without a byte order mark. */
  readonly text: string;
}

/** The one way out, to addresses that somebody has configured. */
export interface Outbound {
  readonly allowPrivate: boolean;
  /** @throws OutboundError where there is no answer, or none that is acceptable; its message names no address. */
  send(request: OutboundRequest): Promise<OutboundAnswer>;
}

export interface OutboundOptions {
  /** Hosts of private networks and this one may be asked. */
  readonly allowPrivate?: boolean;
  /** An authority beside those that Node.js trusts, as PEM. */
  readonly ca?: string;
  /** From the first byte sent to the last one received. */
  readonly timeoutMillis?: number;
  readonly mostBytes?: number;
}

/**
 * Asks over https alone, follows no redirects, and connects to no address that `isAllowedAddress` refuses: it looks at the
 * very address that the connection is made to, so that a name cannot stand for another one a moment later.
 */
export function createOutbound({
  allowPrivate = false,
  ca,
  timeoutMillis = 15_000,
  mostBytes = 8 * 1024 * 1024,
}: OutboundOptions = {}): Outbound {
  const agent = new Agent({ keepAlive: false, lookup: guardedLookup(allowPrivate), ...(ca ? { ca } : {}) });

  function send({ url, method = 'GET', headers = {}, body }: OutboundRequest): Promise<OutboundAnswer> {
    if (faultOfUrl(url, allowPrivate)) throw new OutboundError('ADDRESS_REFUSED');
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const signal = AbortSignal.timeout(timeoutMillis);
      const options = { method, agent, signal, maxHeaderSize: 16_384, headers: { ...headers, ...length } };
      const asked = request(url, options, (answer) => {
        read(answer, mostBytes)
          .then(resolve, reject)
          .finally(() => asked.destroy());
      });
      asked.on('error', (error) =>
        reject(signal.aborted ? new OutboundError('TIMEOUT') : OutboundError.from(error)),
      );
      asked.end(body);
    });
  }

  return {
    allowPrivate,
    send: async (request) => send(request),
  };
}

async function read(answer: IncomingMessage, mostBytes: number): Promise<OutboundAnswer> {
  const status = answer.statusCode ?? 0;
  if (status >= 300 && status < 400) throw new OutboundError('REDIRECTED', status);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) throw new OutboundError('TOO_LARGE', status);
    parts.push(part);
  }
  if (!answer.complete) throw new OutboundError('UNREACHABLE');
  return { status, headers: answer.headers, text: new TextDecoder().decode(Buffer.concat(parts)) };
}

/** Resolves a name, and refuses it where any of its addresses is not allowed. */
function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(bareHost(hostname), { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return callback(error ?? new OutboundError('UNREACHABLE'), '', 4);
      if (!found.every(({ address }) => isIP(address) && isAllowedAddress(address, allowPrivate))) {
        return callback(new OutboundError('ADDRESS_REFUSED'), '', 4);
      }
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}
