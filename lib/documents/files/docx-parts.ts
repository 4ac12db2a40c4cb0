import { unzipSync, zipSync } from 'fflate';
import { LARGEST_UNPACKED, zipDirectory } from './zip.ts';

/** More than the longest report has, which is read in some ten seconds: paragraphs, runs, their looks. */
const MOST_ELEMENTS = 500_000;
const LESS = '<'.charCodeAt(0);
/** What ends an element or is none: `</`, `<!`, `<?`. */
const NO_ELEMENT = new Set([...'/!?'].map((sign) => sign.charCodeAt(0)));
/** All that the words of a document stand in; its pictures and fonts stay packed. */
const PART = /\.(?:xml|rels)$/iu;

/**
 * The parts of a Word document that hold its words, as an archive that is not packed; `too-large` where they unpack to more
 * than any document has, in bytes or in elements, and nothing where they cannot be unpacked. What the archive says of its
 * sizes is not relied on: no part gets more room than it is said to need, and it is this archive that is read on.
 */
export function docxParts(bytes: Uint8Array): Uint8Array | 'too-large' | undefined {
  if ((zipDirectory(bytes)?.size ?? 0) > LARGEST_UNPACKED) return 'too-large';
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PART.test(name)) return false;
        size += originalSize;
        return size <= LARGEST_UNPACKED;
      },
    });
    if (size > LARGEST_UNPACKED) return 'too-large';
    let elements = 0;
    for (const part of Object.values(parts)) elements += elementsIn(part);
    return elements > MOST_ELEMENTS ? 'too-large' : zipSync(parts, { level: 0 });
  } catch {
    return undefined;
  }
}

function elementsIn(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(LESS); at !== -1; at = part.indexOf(LESS, at + 1)) {
    if (!NO_ELEMENT.has(part[at + 1] ?? 0)) count += 1;
  }
  return count;
}
