import { deflateSync } from 'node:zlib';

const MB = 1024 * 1024;
/** By their megabytes; it takes its time. */
const PACKED = new Map<number, Uint8Array>();

/** So many megabytes of blanks, which are a page without words, packed a thousand times smaller. */
export function packed(megabytes: number): Uint8Array {
  const stream = PACKED.get(megabytes) ?? deflateSync(new Uint8Array(megabytes * MB).fill(32), { level: 9 });
  PACKED.set(megabytes, stream);
  return stream;
}

/** A PDF of a page for each of these streams, which are packed already; `entries` stand in the dictionary of each. */
export function bombOf(streams: readonly Uint8Array[], entries = '/Filter /FlateDecode'): Uint8Array {
  const kids = streams.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const page = (index: number) =>
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 3 0 R >> >> ' +
    `/Contents ${5 + 2 * index} 0 R >>`;
  const filter = entries.includes('/Filter') ? entries : `${entries} /Filter /FlateDecode`;
  const objects: (readonly [head: string, stream?: Uint8Array])[] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    ...streams.flatMap((stream, index) => [
      [page(index)] as const,
      [`<< /Length ${stream.length} ${filter} >>`, stream] as const,
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer | string): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const offsets = objects.map(([head, stream], index) => {
    const offset = length;
    add(`${index + 1} 0 obj\n${head}\n`);
    if (stream !== undefined) {
      add('stream\n');
      add(Buffer.from(stream));
      add('\nendstream\n');
    }
    add('endobj\n');
    return offset;
  });
  const table = length;
  const entriesOf = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entriesOf}`);
  add(`trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** The bytes packed by LZW as PDFs have it, codes growing one early. */
export function lzw(bytes: Uint8Array): Uint8Array {
  const [codes, out]: [Map<string, number>, number[]] = [new Map(), []];
  let [held, count, next, known] = [0, 0, 258, ''];
  const put = (code: number): void => {
    const bits = next <= 511 ? 9 : next <= 1023 ? 10 : next <= 2047 ? 11 : 12;
    held = (held << bits) | code;
    count += bits;
    for (; count >= 8; count -= 8) out.push((held >>> (count - 8)) & 255);
    held &= (1 << count) - 1;
  };
  const codeOf = (text: string): number => codes.get(text) ?? text.charCodeAt(0);
  put(256);
  for (const byte of bytes) {
    const longer = known + String.fromCharCode(byte);
    if (longer.length === 1 || codes.has(longer)) {
      known = longer;
      continue;
    }
    put(codeOf(known));
    codes.set(longer, next++);
    known = String.fromCharCode(byte);
    if (next < 4094) continue;
    put(codeOf(known));
    put(256);
    codes.clear();
    [next, known] = [258, ''];
  }
  if (known !== '') put(codeOf(known));
  put(257);
  put(0);
  return Uint8Array.from(out);
}

/** The bytes in hexadecimal digits. */
export const hex = (bytes: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`);

/** The bytes in base 85, filled up to whole groups. */
export function base85(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  let text = '';
  for (let at = 0; at < whole.length; at += 4) {
    let value = whole.readUInt32BE(at);
    let group = '';
    for (let digit = 0; digit < 5; digit++) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group;
  }
  return Buffer.from(`${text}~>`);
}
