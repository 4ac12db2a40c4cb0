/** A first line that is longer, or ends like a sentence, is a paragraph and no headline. */
const LONGEST_TITLE = 200;

/** The headline of a text: its first line, where that may be one; else empty. */
export function titleOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > LONGEST_TITLE || line.trimEnd().endsWith('.') ? '' : line.trim();
}
