/** The first bytes of a file as letters, a byte each. */
export const headOf = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

/** A PDF may begin with other bytes, as of a mail or a byte order mark, but its mark comes among the first of them. */
const PDF_HEAD = 1024;
/** How a PDF ends, but for some white space or rubbish. */
const PDF_TAIL = 2048;

/**
 * Whether a file is a PDF: begins as one, or has the mark of one within its first 1,024 bytes and ends as one. A text that
 * only speaks of the mark is none.
 */
export function isPdf(bytes: Uint8Array): boolean {
  if (startsWith(bytes, '%PDF-')) return true;
  return (
    /%PDF-\d\.\d\s/u.test(headOf(bytes, PDF_HEAD + '%PDF-1.7\n'.length)) &&
    /startxref\s+\d+\s+%%EOF/u.test(headOf(bytes.subarray(-PDF_TAIL), PDF_TAIL))
  );
}

/** Whether a file begins with the bytes of a signature, whose letters are a byte each. */
export const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  headOf(bytes, signature.length) === signature;
