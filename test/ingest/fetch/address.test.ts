import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/fetch/address.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['127.0.0.1', 'this machine'],
    ['127.8.9.1', 'this machine, all of 127/8'],
    ['::1', 'this machine'],
    ['0.0.0.0', 'any address of this machine'],
    ['::', 'any address of this machine'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['fd12:3456::1', 'private (unique local)'],
    ['fec0::1', 'private (site-local)'],
    ['169.254.169.254', 'the metadata service of clouds'],
    ['fd00:ec2::254', 'the metadata service of a cloud'],
    ['fe80::1', 'link-local'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['198.18.0.1', 'reserved'],
    ['::ffff:127.0.0.1', 'IPv4 inside IPv6'],
    ['::ffff:a9fe:a9fe', 'the metadata service inside IPv6'],
    ['64:ff9b::7f00:1', 'this machine through NAT64'],
    ['2002:7f00:1::', '6to4'],
    ['2001:0:1::', 'Teredo'],
    ['not an address', 'no address'],
  ])('%s is not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
