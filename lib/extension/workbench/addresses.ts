import type { Origin } from './item.ts';

/** `bao.example/tin`: an address as people write it, with no scheme in front. */
const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u;

function addressOf(line: string): URL | undefined {
  const written = BARE.test(line) ? `https://${line}` : line;
  if (/\s/u.test(line) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  // What is behind the sign leads to a place of the page, which is the same one.
  url.hash = '';
  return /^https?:$/u.test(url.protocol) ? url : undefined;
}

/** The addresses of a list, one a line, each once; a line that is no address is kept as one, to be told. */
export function addressesIn(list: string): readonly Origin[] {
  const lines = list.split('\n').flatMap((line) => line.trim() || []);
  const origins = new Map(
    lines.map((line): [string, Origin] => {
      const url = addressOf(line);
      return url === undefined
        ? [line, { type: 'line', line, problem: 'not-an-address' }]
        : [url.href, { type: 'address', url }];
    }),
  );
  return [...origins.values()];
}

/** The sites that must be read for these, each once. */
export const sitesOf = (origins: readonly Origin[]): readonly string[] => [
  ...new Set(origins.flatMap((origin) => (origin.type === 'address' ? origin.url.origin : []))),
];
