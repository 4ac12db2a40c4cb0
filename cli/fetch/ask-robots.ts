import type { Response } from 'undici';
import type { Clock, Pace } from './pace.ts';
import { type Asker, bodyOf, OutOfReach, request } from './request.ts';
import { EVERYTHING, LARGEST_ROBOTS, NOTHING, type Robots, robotsOf } from './robots.ts';

/** RFC 9309, 2.3.1.2: five at least; beyond them the file counts as one that is not there. */
const MOST_REDIRECTS = 5;
/** RFC 9309, 2.4: no longer than a day. */
const LASTS_MS = 24 * 60 * 60 * 1000;
/** Hosts whose rules are remembered at a time. */
const MOST_HOSTS = 1000;

export interface Asking extends Asker {
  readonly pace: Pace;
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  readonly clock: Clock;
}

/** The rules of the origin of an address, asked for once a day at most. */
export function createRobotsMemory(asking: Asking): (url: URL) => Promise<Robots> {
  const known = new Map<string, { readonly since: number; readonly robots: Promise<Robots> }>();
  return ({ origin }) => {
    const found = known.get(origin);
    if (found !== undefined && asking.clock.now() - found.since < LASTS_MS) return found.robots;
    const robots = askRobots(new URL('/robots.txt', origin), asking);
    known.delete(origin);
    known.set(origin, { since: asking.clock.now(), robots });
    const [eldest] = known.keys();
    if (known.size > MOST_HOSTS && eldest !== undefined) known.delete(eldest);
    return robots;
  };
}

async function askRobots(url: URL, asking: Asking): Promise<Robots> {
  const { pace, delay } = asking;
  let at = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const there = at;
    const answer = await pace
      .turn(there.host, delay, () => ask(there, asking))
      .catch((error: unknown): Asked => {
        // Who cannot be asked for pages either is not to be called closed.
        if (error instanceof OutOfReach) throw error;
        return { type: 'unreachable' };
      });
    switch (answer.type) {
      case 'moved':
        at = answer.to;
        break;
      case 'unavailable':
        return EVERYTHING;
      case 'unreachable':
        return NOTHING;
      case 'rules':
        return robotsOf(url, answer.text);
    }
  }
  return EVERYTHING;
}

/** In the words of RFC 9309: an unavailable file (4xx) allows everything, an unreachable one (5xx, no answer) nothing. */
type Asked =
  | { readonly type: 'rules'; readonly text: string }
  | { readonly type: 'moved'; readonly to: URL }
  | { readonly type: 'unavailable' }
  | { readonly type: 'unreachable' };

async function ask(url: URL, asker: Asker): Promise<Asked> {
  const response = await request(url, asker);
  if (response.ok) return { type: 'rules', text: await start(response, url) };
  await response.body?.cancel();
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400) {
    const to = location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined;
    return to !== undefined && /^https?:$/u.test(to.protocol)
      ? { type: 'moved', to }
      : { type: 'unavailable' };
  }
  // Too many requests is a wish to be left alone, not a missing file.
  if (response.status === 429 || response.status >= 500) return { type: 'unreachable' };
  return { type: 'unavailable' };
}

/** The text of a robots.txt as far as it is read. */
async function start(response: Response, url: URL): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyOf(response, url.href, url)) {
    chunks.push(chunk.subarray(0, LARGEST_ROBOTS - size));
    size += chunk.length;
    if (size >= LARGEST_ROBOTS) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
