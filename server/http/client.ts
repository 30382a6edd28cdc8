import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** The groups of an IPv6 address that one household or office has for itself. */
const NETWORK = 4;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Who asks, as far as a limit goes: an IPv4 address, or the network of an IPv6 address, in which one client has as
 * many addresses as it likes. Kept in memory only, and never logged.
 */
export function clientOf(address: string | undefined): string {
  const given = address ?? '';
  if (!given.includes(':')) return given;
  const mapped = MAPPED.exec(given)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(given)) return given;
  const [plain = ''] = given.split('%');
  const [head = '', tail = ''] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const between = Array.from({ length: Math.max(0, GROUPS - before.length - after.length) }, () => '0');
  const groups = plain.includes('::') ? [...before, ...between, ...after] : before;
  return groups
    .slice(0, NETWORK)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}

/**
 * The address that a request came from. Each proxy writes at the end of X-Forwarded-For whom it had the request from:
 * as many of these as there are proxies of ours are believed, from the end; whatever stands before them anybody can
 * write.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string | undefined {
  if (proxies === 0) return socket.remoteAddress;
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return told.slice(-proxies)[0] ?? socket.remoteAddress;
}
