import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Host names that resolve to internal addresses, or that cloud hosts reserve. */
const innerNames = /(^|\.)(localhost|local|internal|localdomain|home\.arpa)\.?$/i;
/** The allocated range of IPv6 (RFC 4291). The rest contains outdated forms, such as IPv4 in the last 32 bits. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');
const inner = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

/**
 * Determines whether requests may go to an address. Allows unicast addresses of the public Internet; those of private
 * networks and of this host only if the installation permits it. Refuses link-local addresses always: cloud hosts serve
 * their credentials there.
 */
export function isAllowedAddress(address: string, allowPrivate: boolean): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  const range = parsed.range();
  if (range !== 'unicast') return allowPrivate && inner.has(range);
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}

/**
 * Returns the fault of an address that an administrator configures, as a sentence, or null. Each request resolves the
 * host's name again, because the name can change at any time.
 */
export function faultOfUrl(text: string, allowPrivate: boolean): string | null {
  if (!URL.canParse(text)) return 'Must be a URL.';
  const { protocol, username, password, hash, hostname } = new URL(text);
  if (protocol !== 'https:') return 'The URL must use https.';
  if (username !== '' || password !== '') return 'The URL must not have credentials.';
  if (hash !== '') return 'The URL must not have a fragment.';
  const host = bareHost(hostname);
  const refused = isIP(host) ? !isAllowedAddress(host, allowPrivate) : !allowPrivate && innerNames.test(host);
  return refused ? 'The host is not on the public Internet.' : null;
}

/** Returns the host of a URL without the brackets of IPv6. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
