import type { Loaded } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { sitemapIn } from './sitemap-file.ts';

const MOST_SITEMAPS = 1000;
/** Twenty sitemaps as full as sitemaps.org allows; all of them are in memory. */
const MOST_PAGES = 1_000_000;
/** A sitemap of sitemaps may hold no other (sitemaps.org), and some do. */
const DEEPEST = 3;
const SITEMAP_NAME = /\.xml(?:\.gz)?$/iu;

/** Whether a file or an address is called like a sitemap. */
export const isSitemapName = (place: string): boolean =>
  SITEMAP_NAME.test(URL.canParse(place) ? new URL(place).pathname : place);

/**
 * The pages that a sitemap names, those of an index sitemap's sitemaps among them, each once and in order. A sitemap that is
 * not `own` is not read, but named like a page, so that it is told about.
 */
export async function pagesOf(
  start: Loaded,
  load: (address: string) => Promise<Loaded>,
  own: (address: string) => boolean,
): Promise<readonly string[]> {
  const pages = new Set<string>();
  const seen = new Set<string>();
  const add = (page: string): void => {
    pages.add(page);
    if (pages.size > MOST_PAGES)
      throw new UnusableInput(`${start.name} names more than 1,000,000 pages; name its sitemaps one by one`);
  };
  async function collect(loaded: Loaded, depth: number): Promise<void> {
    const { type, addresses } = await sitemapIn(loaded);
    for (const address of addresses) {
      if (type === 'pages' || !own(address)) add(address);
      else if (!seen.has(address)) {
        seen.add(address);
        if (seen.size > MOST_SITEMAPS)
          throw new UnusableInput(`${start.name} names more than 1,000 sitemaps`);
        if (depth === DEEPEST)
          throw new UnusableInput(`${start.name} has sitemaps in sitemaps, more than ${DEEPEST} deep`);
        await collect(await load(address), depth + 1);
      }
    }
  }
  await collect(start, 1);
  if (pages.size === 0) throw new UnusableInput(`${start.name} names no pages`);
  return [...pages];
}
