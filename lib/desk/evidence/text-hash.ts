import { normalize } from '../../engine/text/normalize.ts';

/**
 * `sha256:` and the SHA-256, in hexadecimal, of the text as the engine reads it, so that another kind of blank or an
 * accent written apart makes no other text. Needs WebCrypto, which a page without a secure context lacks.
 */
export async function textHash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(normalize(text).text);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `sha256:${hex.join('')}`;
}
