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
  /** Body of the answer without a byte order mark. */
  readonly text: string;
}

/** Client for addresses that administrators have configured. All outgoing requests to them use it. */
export interface Outbound {
  readonly allowPrivate: boolean;
  /** @throws OutboundError if there is no acceptable answer. Its message has no address. */
  send(request: OutboundRequest): Promise<OutboundAnswer>;
}

export interface OutboundOptions {
  /** Permits hosts of private networks and this host. */
  readonly allowPrivate?: boolean;
  /** Certification authority in addition to those that Node.js trusts, as PEM. */
  readonly ca?: string;
  /** Timeout in milliseconds, from the first byte sent to the last one received. */
  readonly timeoutMillis?: number;
  readonly maxBytes?: number;
}

/**
 * Creates a client that uses https alone, follows no redirects, and connects to no address that `isAllowedAddress`
 * refuses. It checks the very address that it connects to, so that a name cannot resolve to another one in between.
 */
export function createOutbound({
  allowPrivate = false,
  ca,
  timeoutMillis = 15_000,
  maxBytes = 8 * 1024 * 1024,
}: OutboundOptions = {}): Outbound {
  const agent = new Agent({ keepAlive: false, lookup: guardedLookup(allowPrivate), ...(ca ? { ca } : {}) });

  function send({ url, method = 'GET', headers = {}, body }: OutboundRequest): Promise<OutboundAnswer> {
    if (faultOfUrl(url, allowPrivate)) throw new OutboundError('ADDRESS_REFUSED');
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const signal = AbortSignal.timeout(timeoutMillis);
      const options = { method, agent, signal, maxHeaderSize: 16_384, headers: { ...headers, ...length } };
      const outgoing = request(url, options, (answer) => {
        read(answer, maxBytes)
          .then(resolve, reject)
          .finally(() => outgoing.destroy());
      });
      outgoing.on('error', (error) =>
        reject(signal.aborted ? new OutboundError('TIMEOUT') : OutboundError.from(error)),
      );
      outgoing.end(body);
    });
  }

  return {
    allowPrivate,
    send: async (request) => send(request),
  };
}

async function read(answer: IncomingMessage, maxBytes: number): Promise<OutboundAnswer> {
  const status = answer.statusCode ?? 0;
  if (status >= 300 && status < 400) throw new OutboundError('REDIRECTED', status);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) throw new OutboundError('TOO_LARGE', status);
    parts.push(part);
  }
  if (!answer.complete) throw new OutboundError('UNREACHABLE');
  return { status, headers: answer.headers, text: new TextDecoder().decode(Buffer.concat(parts)) };
}

/** Resolves a name, and refuses it if any of its addresses is not allowed. */
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
