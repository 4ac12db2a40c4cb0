import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decode } from '../read/decode.ts';
import type { Loaded } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';

/** What sitemaps.org allows a sitemap to have. */
const LARGEST = 50 * 1024 * 1024;
const MOST_SITEMAPS = 1000;
const SITEMAP_NAME = /\.xml(?:\.gz)?$/iu;
const ROOT = /<(?:[\w.-]+:)?(?:urlset|sitemapindex)\b/iu;
const XML_OR_GZIP = /^(?:text\/|application\/(?:xml|.*\+xml|gzip|x-gzip|octet-stream)$)/u;
const unzip = promisify(gunzip);

/** Media types that a sitemap comes in. */
export const SITEMAP_TYPES = XML_OR_GZIP;

/** Whether a file or an address is called like a sitemap. */
export const isSitemapName = (place: string): boolean =>
  SITEMAP_NAME.test(URL.canParse(place) ? new URL(place).pathname : place);

type Sitemap = {
  readonly type: 'pages' | 'sitemaps';
  readonly addresses: readonly string[];
};

/** The pages that a sitemap names, those of an index sitemap's sitemaps among them, each once and in order. */
export async function pagesOf(
  start: Loaded,
  load: (address: string) => Promise<Loaded>,
): Promise<readonly string[]> {
  const pages = new Set<string>();
  const seen = new Set<string>();
  async function collect(loaded: Loaded): Promise<void> {
    const { type, addresses } = await sitemapIn(loaded);
    for (const address of addresses) {
      if (type === 'pages') pages.add(address);
      else if (!seen.has(address)) {
        seen.add(address);
        if (seen.size > MOST_SITEMAPS)
          throw new UnusableInput(`${start.name} names more than 1,000 sitemaps`);
        await collect(await load(address));
      }
    }
  }
  await collect(start);
  if (pages.size === 0) throw new UnusableInput(`${start.name} names no pages`);
  return [...pages];
}

async function sitemapIn({ name, bytes, charset }: Loaded): Promise<Sitemap> {
  const text = decode(await inflated(bytes, name), name, charset);
  if (!ROOT.test(text.slice(0, 4096))) throw new UnusableInput(`${name} is no sitemap`);
  // The parser takes a while to load, and most runs have no sitemap.
  const { DOMParser } = await import('linkedom');
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const addresses = (selector: string): readonly string[] =>
    [...document.querySelectorAll(selector)]
      .map(({ textContent }) => (textContent ?? '').trim())
      .filter((address) => address !== '');
  const sitemaps = addresses('sitemap > loc');
  return sitemaps.length > 0
    ? { type: 'sitemaps', addresses: sitemaps }
    : { type: 'pages', addresses: addresses('url > loc') };
}

/** The bytes, unpacked where they begin as gzip does; a server may have unpacked them on the way. */
async function inflated(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unzip(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new UnusableInput(isLarge ? `${name} unpacks to more than 50 MB` : `${name} is broken gzip`);
  }
}
