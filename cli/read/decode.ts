import { decodeText, type NotText } from '../../lib/documents/files/decode-text.ts';
import { UnusableInput } from '../unusable.ts';

/** What is said of a file that is no text, after its name. */
const SAID = {
  pdf: 'is a PDF, not a text',
  zip: 'is a zip archive or an office document, not a text',
  png: 'is a PNG image, not a text',
  jpeg: 'is a JPEG image, not a text',
  gif: 'is a GIF image, not a text',
  gzip: 'is a gzip archive, not a text',
  binary: 'is a binary file, not a text',
  'unknown-encoding': 'is not in UTF-8 and does not say what it is in',
} as const satisfies Record<NotText, string>;

/** The text of a file or of an answer, as `decodeText` has it; refused where it is none. */
export function decode(bytes: Uint8Array, name: string, charset?: string): string {
  const decoded = decodeText(bytes, charset);
  if (decoded.type === 'text') return decoded.text;
  throw new UnusableInput(`${name} ${SAID[decoded.kind]}`);
}
