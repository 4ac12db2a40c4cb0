import { UnusableInput } from '../unusable.ts';

/** Files that people mistake for text, by how they begin. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00FF\u00D8\u00FF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001F\u008B', 'a gzip archive'],
];
/** C0 controls that stand in no text: all but tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d);

const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu;
/** HTML says that a declaration stands within the first 1,024 bytes; browsers are as patient as this. */
const HEAD = 4096;

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * The text of a file or of an answer, without a byte order mark. The encoding is that of the mark, else of `charset`
 * (from an HTTP header), else of the HTML itself, else UTF-8.
 */
export function decode(bytes: Uint8Array, name: string, charset?: string): string {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  const start = bytes.subarray(0, HEAD);
  const head = Buffer.from(start).toString('latin1');
  const signature = SIGNATURES.find(([mark]) => head.startsWith(mark));
  if (signature !== undefined) throw new UnusableInput(`${name} is ${signature[1]}, not a text`);
  if (start.some(isControl)) throw new UnusableInput(`${name} is a binary file, not a text`);
  const declared = charset ?? META_CHARSET.exec(head)?.[1];
  const decoder = declared === undefined ? undefined : decoderFor(declared);
  // Node 20 reads windows-1252 as Latin 1, without its quotes and its euro, unless it is told that more will come.
  if (decoder !== undefined) return decoder.decode(bytes, { stream: true }) + decoder.decode();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput(`${name} is not in UTF-8 and does not say what it is in`);
  }
}
