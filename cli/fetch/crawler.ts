import type { Response } from 'undici';
import type { Manners } from '../options.ts';
import { type Loaded, wholeOf } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { createSlots } from '../work/slots.ts';
import { userAgent } from './agent.ts';
import { createRobotsMemory } from './ask-robots.ts';
import { pageOf, READABLE } from './fetch-page.ts';
import type { NamedHosts } from './named-hosts.ts';
import { CLOCK, createPace } from './pace.ts';
import { OutOfReach, parseAddress, request } from './request.ts';
import { type Waved, wavedOn } from './waved.ts';

const MOST_REDIRECTS = 5;
const MOST_TRIES = 3;
/** Longer than this nobody waits for one page; what the host wishes is said instead. */
const LONGEST_WAIT_S = 120;
/** Pages that are under way at a time, whatever the number of hosts: each may be large. */
const MOST_AT_ONCE = 16;

/** Reads pages from hosts that did not ask to be read: by their robots.txt, one request at a time each, slowly. */
export interface Crawler {
  /**
   * Does something with the page at an address, of a media type that `readable` matches. The next page of the host is not
   * asked for before that is done, so that no more pages are in memory than are being used.
   */
  page<T>(address: string, use: (page: Loaded) => Promise<T>, readable?: RegExp): Promise<T>;
}

type Visit<T> = { readonly type: 'page'; readonly result: T } | Waved;

/** Once `signal` says so, no page is asked for any more. `named` may grow while it works. */
export function createCrawler(
  { contact, delay }: Pick<Manners, 'contact' | 'delay'>,
  named: NamedHosts,
  signal: AbortSignal,
  clock = CLOCK,
): Crawler {
  const agent = userAgent(contact);
  const pace = createPace(clock, signal);
  const slots = createSlots(MOST_AT_ONCE);
  const robotsAt = createRobotsMemory({ agent, named, pace, delay: delay * 1000, clock });
  /** When the hosts that asked to be left alone for long may be asked again. */
  const away = new Map<string, number>();

  /** One request, when the host may be asked. `who` is the page, for people. */
  async function visit<T>(
    url: URL,
    who: string,
    read: (response: Response) => Promise<T>,
  ): Promise<Visit<T>> {
    const { host, origin } = url;
    const robots = await robotsAt(url).catch((error: unknown) => {
      throw error instanceof OutOfReach ? new UnusableInput(`${who} ${error.why}`) : error;
    });
    if (!robots.allows(url)) throw new UnusableInput(`${who} is closed to robots (${origin}/robots.txt)`);
    const wish = robots.crawlDelay ?? 0;
    if (wish > LONGEST_WAIT_S) {
      throw new UnusableInput(`${who} is left out: ${host} wants ${wish} seconds between two requests`);
    }
    return pace.turn(host, Math.max(delay, wish) * 1000, () =>
      slots.hold(async (): Promise<Visit<T>> => {
        if (clock.now() < (away.get(host) ?? 0)) {
          throw new UnusableInput(`${who} is left out: ${host} wants to be left alone for now`);
        }
        const response = await request(url, { agent, named });
        const waved = await wavedOn(response, url, who);
        if (waved === undefined) return { type: 'page', result: await read(response) };
        if (waved.type === 'busy') rest(host, waved);
        return waved;
      }),
    );
  }

  function rest(host: string, { wait = delay * 10 }: Extract<Waved, { type: 'busy' }>): void {
    if (wait > LONGEST_WAIT_S) away.set(host, clock.now() + wait * 1000);
    else pace.rest(host, wait * 1000);
  }

  /** What one address answers, asked again where its host was busy. */
  async function patiently<T>(url: URL, who: string, read: (response: Response) => Promise<T>) {
    for (let tries = 1; ; tries += 1) {
      const found = await visit(url, who, read);
      if (found.type !== 'busy') return found;
      if (tries === MOST_TRIES || (found.wait ?? 0) > LONGEST_WAIT_S) {
        throw new UnusableInput(`${who} answered ${found.status}`);
      }
    }
  }

  return {
    async page(address, use, readable = READABLE) {
      let url = parseAddress(address);
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        const at = url;
        const found = await patiently(
          at,
          hop === 0 ? address : `${address} leads to ${at.href}, which`,
          async (response) => {
            const source = await pageOf(response, { address, url: at, readable });
            return use({ ...source, bytes: await wholeOf(source) });
          },
        );
        if (found.type === 'page') return found.result;
        url = found.to;
      }
      throw new UnusableInput(`${address} redirects more than ${MOST_REDIRECTS} times`);
    },
  };
}
