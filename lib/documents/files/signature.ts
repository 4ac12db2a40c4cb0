/** The first bytes of a file as letters, a byte each. */
export const headOf = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

/** Whether a file begins with the bytes of a signature, whose letters are a byte each. */
export const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  headOf(bytes, signature.length) === signature;
