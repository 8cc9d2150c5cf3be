/**
 * A feed names addresses, and whoever writes it may not make us ask inside the network that we happen to run in. So a host is
 * judged by the addresses that it really resolves to, in the very look-up that the connection uses: a second one could differ.
 */
import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { NetError } from './net-error.ts';

/** For measuring inside networks (RFC 2544); the library does not know these. */
const benchmarks = ipaddr.IPv4.parseCIDR('198.18.0.0/15');

/** Only what anyone on the internet can reach; not private, loopback, link-local, multicast, or an IPv4 address in disguise. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && !(parsed instanceof ipaddr.IPv4 && parsed.match(benchmarks));
}

/** Refuses an address written in the URL itself: for those a socket asks no look-up. */
export function refuseInternalHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublicAddress(host)) throw new NetError('internal');
}

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** `lookup` for a socket, that gives public addresses only. */
export function publicLookup(hostname: string, options: LookupOptions, answer: Answer): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, []);
    const all = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = all;
    if (!first) return answer(new NetError('internal'), []);
    if (options.all) answer(null, all);
    else answer(null, first.address, first.family);
  });
}
