const [TILDE, GREATER, LOWER_Z] = [0x7e, 0x3e, 0x7a];

/** Bytes that were written in text, and the offset behind that. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly end: number;
}

/** What is written in hexadecimal digits from an offset on, up to a `>` (ISO 32000-1, 7.4.2). */
export function fromHex(text: Uint8Array, from: number): Written {
  const mark = text.indexOf(GREATER, from);
  const end = mark === -1 ? text.length : mark;
  const bytes = new Uint8Array((end - from + 1) >> 1);
  let [filled, high] = [0, -1];
  for (let at = from; at < end; at++) {
    const digit = Number.parseInt(String.fromCharCode(text[at] ?? 0), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      bytes[filled++] = high * 16 + digit;
      high = -1;
    }
  }
  return { bytes: bytes.subarray(0, filled), end };
}

/** What is written in base 85 from an offset on, up to a `~` (ISO 32000-1, 7.4.3); an end that is no whole group is left out. */
export function fromBase85(text: Uint8Array, from: number): Written {
  const mark = text.indexOf(TILDE, from);
  const end = mark === -1 ? text.length : mark;
  // A `z` is four bytes.
  const bytes = new Uint8Array((end - from) * 4);
  const view = new DataView(bytes.buffer);
  let [filled, value, digits] = [0, 0, 0];
  for (let at = from; at < end; at++) {
    const sign = text[at] ?? 0;
    if (sign === LOWER_Z && digits === 0) filled += 4;
    else if (sign >= 0x21 && sign <= 0x75) {
      value = value * 85 + (sign - 0x21);
      if (++digits < 5) continue;
      view.setUint32(filled, value % 2 ** 32);
      filled += 4;
      [value, digits] = [0, 0];
    }
  }
  return { bytes: bytes.subarray(0, filled), end };
}
