import { createHash } from 'node:crypto';

/** What a page of a hand-written PDF holds: lines of text in WinAnsi letters, or any drawing. */
export interface TinyPage {
  readonly content: string;
}

/** A content stream that writes lines at places of the page, in points from its lower left corner. */
export const writing = (
  lines: readonly (readonly [x: number, y: number, text: string])[],
  size = 12,
): TinyPage => ({
  content: lines
    .map(([x, y, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
    .join('\n'),
});

/** A page with a grey box and nothing to read. */
export const picture: TinyPage = { content: '0.8 g 100 300 200 200 re f' };

const escaped = (text: string): string => text.replace(/[\\()]/gu, (sign) => `\\${sign}`);

/** The bytes that passwords are filled up with (ISO 32000-1, 7.6.3.3). */
const FILLING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const PERMISSIONS = -44;

const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) % 256;
    swap(at, other);
  }
  let [i, j] = [0, 0];
  const bytes = data.map((byte) => {
    i = (i + 1) % 256;
    j = (j + (state[i] ?? 0)) % 256;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0);
  });
  return Buffer.from(bytes);
}

/** What locks a PDF with a password, by the oldest of the ways that the standard knows (revision 2, 40 bits). */
function lockOf(password: string): {
  readonly entries: string;
  encrypt(number: number, data: string): string;
} {
  const filled = Buffer.concat([Buffer.from(password, 'latin1'), FILLING]).subarray(0, 32);
  const owner = rc4(md5(filled).subarray(0, 5), filled);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(filled, owner, permissions, ID).subarray(0, 5);
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;
  return {
    entries:
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, FILLING))} /P ${PERMISSIONS} >> ` +
      `/ID [${hex(ID)} ${hex(ID)}]`,
    encrypt: (number, data) => {
      const own = md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10);
      return rc4(own, Buffer.from(data, 'latin1')).toString('latin1');
    },
  };
}

/** A PDF of these pages; with a password, one that opens with nothing else. */
export function tinyPdf(pages: readonly TinyPage[], password?: string): Uint8Array {
  const lock = password === undefined ? undefined : lockOf(password);
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap(({ content }, index) => {
      const stream = lock?.encrypt(5 + 2 * index, content) ?? content;
      return [
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 3 0 R >> >> ' +
          `/Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${lock?.entries ?? ''} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
