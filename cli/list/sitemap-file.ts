import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decode } from '../read/decode.ts';
import type { Loaded } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';

/** What sitemaps.org allows a sitemap to have. */
const LARGEST = 50 * 1024 * 1024;
const ROOTS = new Set(['urlset', 'sitemapindex']);

/** Whether what a file begins with has the root of a sitemap, with a prefix or without. */
export const hasSitemapRoot = (head: string): boolean =>
  [...head.matchAll(/<([\w.:-]+)/gu)].some(([, name = '']) =>
    ROOTS.has(name.split(':').at(-1)?.toLowerCase() ?? ''),
  );

/** Deeper than any extension of sitemaps goes (images, videos, news). */
const DEEPEST = 100;
const unzip = promisify(gunzip);

/** Media types that a sitemap comes in. */
export const SITEMAP_TYPES = /^(?:text\/|application\/(?:xml|.*\+xml|gzip|x-gzip|octet-stream)$)/u;

/** What a sitemap names: pages, or more sitemaps. */
export interface Sitemap {
  readonly type: 'pages' | 'sitemaps';
  readonly addresses: readonly string[];
}

/** What stands in one sitemap; refused where it is none. */
export async function sitemapIn({ name, bytes, charset }: Loaded): Promise<Sitemap> {
  const text = decode(await inflated(bytes, name), name, charset);
  if (!hasSitemapRoot(text.slice(0, 4096))) throw new UnusableInput(`${name} is no sitemap`);
  const found: Record<string, string[]> = { url: [], sitemap: [] };
  // What a `loc` stands in says what it names; a namespace prefix, which any of them may have, says nothing.
  const open: string[] = [];
  let said = '';
  // The parser takes a while to load, and most runs have no sitemap.
  const { Parser } = await import('htmlparser2');
  const parser = new Parser(
    {
      onopentag(tag) {
        open.push(localName(tag));
        if (open.length > DEEPEST) throw new UnusableInput(`${name} is nested deeper than a sitemap is`);
        said = '';
      },
      ontext(text) {
        if (open.at(-1) === 'loc') said += text;
      },
      onclosetag() {
        const address = said.trim();
        const holder = open.at(-2) ?? '';
        if (open.pop() === 'loc' && address !== '') found[holder]?.push(address);
        said = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const { url = [], sitemap = [] } = found;
  return sitemap.length > 0 ? { type: 'sitemaps', addresses: sitemap } : { type: 'pages', addresses: url };
}

/** `loc` of `loc` and of `sm:loc`, but `image:loc` of that: an image's address is no page's. */
const localName = (tag: string): string => tag.replace(/^(?!image:|video:|news:)[\w.-]+:/u, '');

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
