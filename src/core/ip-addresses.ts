import { isIP, isIPv4, isIPv6 } from 'node:net';

/**
 * Returns an address or a network in CIDR notation in a form that PostgreSQL's `inet` accepts; null for anything else. Zones
 * and IPv4-mapped IPv6 addresses are refused: with them one host would have two names, and two servers could answer it.
 */
export function readNetwork(text: string): string | null {
  const [address = '', bits, ...rest] = text.trim().split('/');
  const size = sizeOf(address);
  if (size === null || rest.length > 0) return null;
  if (bits === undefined) return address;
  return /^(0|[1-9]\d{0,2})$/.test(bits) && Number(bits) <= size ? `${address}/${bits}` : null;
}

/** Determines whether a network is at most an IPv4 /8 or an IPv6 /32. */
export function isNarrow(network: string): boolean {
  const [address = '', bits] = network.split('/');
  return bits === undefined || Number(bits) >= (isIPv4(address) ? 8 : 32);
}

/** Returns the length of an address in bits; null for anything else. */
function sizeOf(address: string): 32 | 128 | null {
  if (isIPv4(address)) return 32;
  return isIPv6(address) && !/[%.]/.test(address) && !/^(0*:)*:?(0*:)*ffff:/i.test(address) ? 128 : null;
}

/**
 * Returns the address of a client from the text of a socket or a proxy, without port and zone. An IPv4-mapped IPv6 address,
 * as dual-stack sockets report it, becomes IPv4. Null without an address: proxies may send `unknown` (RFC 7239, section 6).
 */
export function clientAddress(reported: string): string | null {
  const [, bracketed] = /^\[(.*)\](?::\d+)?$/.exec(reported) ?? [];
  const address = (bracketed ?? reported)
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^(\d+\.[\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  return isIP(address) === 0 ? null : address;
}
