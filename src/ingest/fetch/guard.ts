import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent } from 'undici';
import { IngestError } from '../problem.ts';
import { isPublicAddress } from './address.ts';

const CONNECT_MS = 5_000;

/** Hosts that may be asked though their addresses are private, by name. */
export type Allowed = ReadonlySet<string>;

export const refusedHost = (host: string): IngestError =>
  new IngestError(
    `${host} is in a private network`,
    'only public addresses are fetched; VERBATIM_ALLOW_HOSTS names the private hosts that may be',
  );

/** http and https, and no private address written out; names are judged when they are resolved. */
export function checkUrl(url: URL, allowed: Allowed): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new IngestError(`${url.protocol}// is not fetched`, 'give an address that starts with https://');
  }
  if (url.username !== '' || url.password !== '') {
    throw new IngestError('the address holds a user name or password', 'leave it out');
  }
  const host = hostOf(url);
  if (!allowed.has(host) && isIP(host) !== 0 && !isPublicAddress(host)) throw refusedHost(host);
}

/** Without the brackets of IPv6. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * Connects to nothing but checked addresses. The check sits in the lookup of the connection itself, so the
 * address that was judged is the address that is used: a name that resolves differently the next moment
 * (DNS rebinding) gains nothing.
 */
export function guardedAgent(allowed: Allowed): Agent {
  return new Agent({
    connect: {
      timeout: CONNECT_MS,
      autoSelectFamily: true,
      lookup: (host, options, callback) => guardedLookup(allowed, host, options, callback),
    },
    pipelining: 1,
    maxHeaderSize: 32_768,
  });
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

function guardedLookup(
  allowed: Allowed,
  host: string,
  options: LookupOptions,
  callback: LookupCallback,
): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const usable = allowed.has(host)
      ? addresses
      : addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = usable;
    if (first === undefined) return callback(refusedHost(host), []);
    if (options.all) callback(null, usable);
    else callback(null, first.address, first.family);
  });
}
