import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Agent } from 'undici';
import { isPrivate } from './private-address.ts';

/** A connection that was not made, since it would lead to this device or its network. */
export class PrivateHost extends Error {
  constructor(host: string, address: string) {
    const where = host === address ? 'is' : `is at ${address},`;
    super(`${host} ${where} an address of this device or its network, and was not named`);
  }
}

/** Refuses what the name has been resolved to, so that no other answer can come between the question and the connection. */
const guardedLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const forbidden = addresses?.find(({ address }) => isPrivate(address));
    if (error !== null) done(error, '');
    else if (forbidden !== undefined) done(new PrivateHost(host, forbidden.address), '');
    else if (options.all) done(null, addresses);
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

let guarded: Agent | undefined;

/** Throws PrivateHost where the host is itself a private address; what it returns refuses to connect to one that its name stands for. */
export async function guardedAgent({ hostname }: URL): Promise<Agent> {
  const host = hostname.replace(/^\[|\]$/gu, '');
  if (isPrivate(host)) throw new PrivateHost(host, host);
  const { Agent } = await import('undici');
  guarded ??= new Agent({ connect: { lookup: guardedLookup } });
  return guarded;
}
