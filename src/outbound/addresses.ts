import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Names that a resolver answers with an address inside, or that cloud hosts answer to. */
const innerNames = /(^|\.)(localhost|local|internal|localdomain|home\.arpa)\.?$/i;
/** Of IPv6 the only part that is given out (RFC 4291): the rest has old forms, such as IPv4 in the last 32 bits. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');
const inner = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

/**
 * Whether requests may go to an address. Only unicast addresses of the public Internet may be asked; those of private
 * networks and of this host too where the installation allows it. Link-local ones never: cloud hosts keep their
 * credentials behind them.
 */
export function isAllowedAddress(address: string, allowPrivate: boolean): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  const range = parsed.range();
  if (range !== 'unicast') return allowPrivate && inner.has(range);
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}

/**
 * What is wrong with an address that somebody configures, in a sentence; null where nothing is. What its host's name
 * stands for is looked at anew whenever it is asked: it may change at any time.
 */
export function faultOfUrl(text: string, allowPrivate: boolean): string | null {
  if (!URL.canParse(text)) return 'It is not an address.';
  const { protocol, username, password, hash, hostname } = new URL(text);
  if (protocol !== 'https:') return 'Expected an https address.';
  if (username !== '' || password !== '') return 'Credentials have no place in an address.';
  if (hash !== '') return 'Without a fragment.';
  const host = bareHost(hostname);
  const refused = isIP(host) ? !isAllowedAddress(host, allowPrivate) : !allowPrivate && innerNames.test(host);
  return refused ? 'The host is not one of the public Internet.' : null;
}

/** The host of a URL without the brackets of IPv6. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
