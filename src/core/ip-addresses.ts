import { isIP, isIPv4, isIPv6 } from 'node:net';

/**
 * An address or a network in CIDR notation as PostgreSQL's `inet` takes it; null for anything else. Zones and IPv4 in IPv6
 * are left out: the same host would have two names, and be answered by two servers.
 */
export function readNetwork(text: string): string | null {
  const [address = '', bits, ...rest] = text.trim().split('/');
  const size = sizeOf(address);
  if (size === null || rest.length > 0) return null;
  if (bits === undefined) return address;
  return /^(0|[1-9]\d{0,2})$/.test(bits) && Number(bits) <= size ? `${address}/${bits}` : null;
}

/** False for a network so wide that a large part of the Internet would be in it. */
export function isNarrow(network: string): boolean {
  const [address = '', bits] = network.split('/');
  return bits === undefined || Number(bits) >= (isIPv4(address) ? 8 : 32);
}

/** The length of an address in bits. */
function sizeOf(address: string): 32 | 128 | null {
  if (isIPv4(address)) return 32;
  return isIPv6(address) && !/[%.]/.test(address) && !/^(0*:)*:?(0*:)*ffff:/i.test(address) ? 128 : null;
}

/**
 * The address of a client, as a socket or a proxy tells it: IPv4 in IPv6, as sockets that take both have it, is IPv4; a port
 * and a zone are no part of it. Null where none is told: proxies may say `unknown` (RFC 7239, section 6).
 */
export function clientAddress(told: string): string | null {
  const [, bracketed] = /^\[(.*)\](?::\d+)?$/.exec(told) ?? [];
  const address = (bracketed ?? told)
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^(\d+\.[\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  return isIP(address) === 0 ? null : address;
}
