import { createRequire } from 'node:module';
import { PRODUCT } from './agent.ts';

/** What a host lets robots do (RFC 9309). */
export interface Robots {
  allows(url: URL): boolean;
  /** Seconds between two requests, where the host asks for them. */
  readonly crawlDelay: number | undefined;
}

/** RFC 9309, 2.5: at least 500 KiB have to be parsed; what follows is left out. */
export const LARGEST_ROBOTS = 500 * 1024;

export const EVERYTHING: Robots = { allows: () => true, crawlDelay: undefined };
export const NOTHING: Robots = { allows: () => false, crawlDelay: undefined };

interface Parsed {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}
type Parse = (url: string, text: string) => Parsed;

// The package is CommonJS and its types say otherwise. Loaded once a robots.txt is there to be read.
const parser = (): Parse => createRequire(import.meta.url)('robots-parser');

/** The rules of a robots.txt, for the host that asks to be read by them. `url` is the one they were asked for at. */
export function robotsOf(url: URL, text: string): Robots {
  const parsed = parser()(url.href, text.replace(/^\uFEFF/u, ''));
  const delay = parsed.getCrawlDelay(PRODUCT);
  return {
    allows: (page) => parsed.isAllowed(page.href, PRODUCT) ?? true,
    crawlDelay: delay !== undefined && delay >= 0 ? delay : undefined,
  };
}
