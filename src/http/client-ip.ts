import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientAddress } from '../core/ip-addresses.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What `ip` says, where it is an address: proxies may say anything. */
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
