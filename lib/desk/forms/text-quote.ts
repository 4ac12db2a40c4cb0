import type { Span } from '../../engine/text/span.ts';

/** A passage with what stands around it; the three together stand once in the text. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So many characters to either side at first, as annotation tools give. */
const USUAL = 32;

const occurs = (text: string, wanted: string): 'once' | 'more' =>
  text.indexOf(wanted, text.indexOf(wanted) + 1) < 0 ? 'once' : 'more';

/** No half of a surrogate pair at either end. */
function cut(text: string, from: number, to: number): string {
  const isLow = (at: number): boolean => /[\uDC00-\uDFFF]/u.test(text.charAt(at)) && at > 0;
  return text.slice(isLow(from) ? from - 1 : from, isLow(to) ? to + 1 : to);
}

/** The quote of a span, with as much before and behind it as makes it unique. */
export function textQuote(text: string, { start, end }: Span): TextQuote {
  const exact = text.slice(start, end);
  for (let size = USUAL; ; size *= 2) {
    const from = Math.max(0, start - size);
    const to = Math.min(text.length, end + size);
    const isAll = from === 0 && to === text.length;
    const quote = { exact, prefix: cut(text, from, start), suffix: cut(text, end, to) };
    if (isAll || occurs(text, quote.prefix + exact + quote.suffix) === 'once') return quote;
  }
}

/** A span in characters (code points), as the position selector of the Web Annotation model counts. */
export function inCharacters(text: string, { start, end }: Span): Span {
  const count = (piece: string): number => [...piece].length;
  const before = count(text.slice(0, start));
  return { start: before, end: before + count(text.slice(start, end)) };
}
