import { headOf } from './signature.ts';

/** Files that people mistake for text, by how they begin. */
const SIGNATURES = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['\u0089PNG', 'png'],
  ['\u00FF\u00D8\u00FF', 'jpeg'],
  ['GIF8', 'gif'],
  ['\u001F\u008B', 'gzip'],
] as const satisfies readonly (readonly [string, string])[];

/** What bytes are that are no text: a known format, other binary data, or text whose encoding nothing says. */
export type NotText = (typeof SIGNATURES)[number][1] | 'binary' | 'unknown-encoding';

export type DecodedText =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'not-text'; readonly kind: NotText };

/** C0 controls that stand in no text: all but tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d);

/** Of random bytes one in ten is a control; a text has a stray one now and then, and never a zero. */
const MOST_CONTROLS = 0.05;
const isBinary = (head: Uint8Array): boolean =>
  head.includes(0) || head.filter(isControl).length > head.length * MOST_CONTROLS;

/** HTML says that a declaration stands within the first 1,024 bytes; browsers are as patient as this. */
const HEAD = 4096;

/** The encoding that a meta element declares, the last of what could be one; nothing where none does. */
function declaredIn(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta[^>]*/giu)) {
    const lower = tag.toLowerCase();
    for (let at = lower.lastIndexOf(CHARSET); at > 0; at = lower.lastIndexOf(CHARSET, at - 1)) {
      const label = labelIn(tag.slice(at + CHARSET.length).trimStart());
      if (label !== undefined) return label;
    }
  }
  return undefined;
}

const CHARSET = 'charset';

/** `utf-8` of `= "utf-8"`. */
function labelIn(text: string): string | undefined {
  if (!text.startsWith('=')) return undefined;
  const value = text.slice(1).trimStart();
  const bare = /^["']/u.test(value) ? value.slice(1).trimStart() : value;
  return /^[\w.:-]+/u.exec(bare)?.[0];
}

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
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return { type: 'text', text: new TextDecoder(mark).decode(bytes) };
  const head = headOf(bytes, HEAD);
  const signature = SIGNATURES.find(([mark]) => head.startsWith(mark));
  if (signature !== undefined) return { type: 'not-text', kind: signature[1] };
  if (isBinary(bytes.subarray(0, HEAD))) return { type: 'not-text', kind: 'binary' };
  const declared = charset ?? declaredIn(head);
  const decoder = declared === undefined ? undefined : decoderFor(declared);
  if (decoder !== undefined) {
    // Node 20 reads windows-1252 as Latin 1, without its quotes and its euro, unless it is told that more will come.
    return { type: 'text', text: decoder.decode(bytes, { stream: true }) + decoder.decode() };
  }
  try {
    return { type: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { type: 'not-text', kind: 'unknown-encoding' };
  }
}
