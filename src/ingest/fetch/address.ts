import ipaddr from 'ipaddr.js';

/**
 * Whether an address belongs to the public internet: not this machine, not a private network, not a cloud's
 * metadata service (169.254.169.254, fd00:ec2::254). IPv4 inside IPv6 is judged as the IPv4 that it is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6) {
    // NAT64 (RFC 6052) carries an IPv4 address in its last four bytes.
    if (parsed.range() === 'rfc6052') return isPublicAddress(parsed.toByteArray().slice(12).join('.'));
    // Site-local addresses (RFC 3879) are out of use, not out of reach.
    if (parsed.match(ipaddr.IPv6.parse('fec0::'), 10)) return false;
  }
  return parsed.range() === 'unicast';
}
