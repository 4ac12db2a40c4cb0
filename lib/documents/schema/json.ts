import type { Decoded } from './decode.ts';

/** The value of a JSON text; the problem is one line, whatever the text. */
export function parseJson(source: string): Decoded<unknown> {
  try {
    const value: unknown = JSON.parse(source);
    return { type: 'decoded', value };
  } catch {
    return { type: 'misfit', problem: 'it is not JSON' };
  }
}
