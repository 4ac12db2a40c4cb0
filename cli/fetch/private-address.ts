import { BlockList, isIP } from 'node:net';

/** What leads to this device, its network or many devices at once, and to no site (IANA's registries of special-purpose addresses). */
const RANGES: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];
/** IPv6 with an address of IPv4 in its last 32 bits: mapped, and translated (RFC 6052). */
const WITH_IPV4 = /^(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/u;

const blocked = new BlockList();
for (const range of RANGES) blocked.addSubnet(...range);

/** Whether an IP address is no address of a site; false for what is no IP address. */
export function isPrivate(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return blocked.check(address, 'ipv4');
    case 6: {
      const within = ipv4Of(address);
      return within === undefined ? blocked.check(address, 'ipv6') : blocked.check(within, 'ipv4');
    }
    default:
      return false;
  }
}

function ipv4Of(address: string): string | undefined {
  // URL writes an IPv6 address in its one shortest form.
  const shortest = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1);
  const [, high, low] = WITH_IPV4.exec(shortest) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const bytes = [high, low].flatMap((part) => [
    Number.parseInt(part, 16) >> 8,
    Number.parseInt(part, 16) & 255,
  ]);
  return bytes.join('.');
}
