import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientAddress } from '../core/ip-addresses.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Address in `ip`; null where `ip` is not an address, because proxies may send any text. */
    readonly clientIp: string | null;
  }
}

export function tellClientIp(app: FastifyInstance): void {
  app.decorateRequest('clientIp', {
    getter(this: FastifyRequest) {
      return clientAddress(this.ip);
    },
  });
}
