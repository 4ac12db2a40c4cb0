/** The hosts that a person has named, by themselves or in an address. A page may lead to others, but to none of them that is private. */
export interface NamedHosts {
  /** What is no address names no host. */
  add(address: string): void;
  has(url: URL): boolean;
}

export function createNamedHosts(addresses: Iterable<string> = []): NamedHosts {
  const hosts = new Set<string>();
  const add = (address: string): void => {
    if (URL.canParse(address)) hosts.add(new URL(address).host);
  };
  for (const address of addresses) add(address);
  return { add, has: ({ host }) => hosts.has(host) };
}

/** Whether two addresses are of one site: the same host and port, `www.` before it or not, encrypted or not. */
export const isSameSite = (a: URL, b: URL): boolean => siteOf(a) === siteOf(b);

const siteOf = ({ hostname, port }: URL): string => `${hostname.replace(/^www\./u, '')}:${port}`;
