import type { Span } from './span.ts';

/**
 * The end of a sentence: a stop, its closing quotes, white space, and something that may begin another. Each run of
 * stops and of white space is tried from its first character only, so that long runs cost no more than short ones; any
 * other character is passed over at once.
 */
const BREAK = /(?=[.!?…\s])(?:(?<![.!?…])[.!?…]+["”’»)\]]*\s+(?=["“‘«([]*[\p{Lu}\p{N}])|(?<!\s)\s*\n\s*)/gu;

/** `J. Smith`, `P.T. Nguyen`: a stop behind initials ends no sentence. */
const INITIAL = /(?:^|[^\p{L}\p{M}])(?:\p{L}\.)*\p{Lu}$/u;
const LAST_WORD = /[\p{L}\p{M}.]+$/u;

/**
 * Nobody writes a longer sentence; a text without stops (a table, a list run together) is cut at a blank, so that what
 * is done for every figure of a sentence stays bounded.
 */
const LONGEST = 2000;

/** Whether a text may be cut before this character: at a blank, unless it may group the digits of a numeral. */
const parts = (text: string, at: number): boolean =>
  /\s/u.test(text.charAt(at)) &&
  !(/\p{Nd}/u.test(text.charAt(at - 1)) && /\p{Nd}/u.test(text.charAt(at + 1)));

/** The sentence cut into stretches that are not too long; what has no blank for so long is no prose, and left out. */
function* pieces(text: string, sentence: Span): Generator<Span> {
  let start = sentence.start;
  while (sentence.end - start > LONGEST) {
    let end = start + LONGEST;
    while (end > start && !parts(text, end)) end--;
    if (end > start) yield { start, end };
    else for (end = start + LONGEST; end < sentence.end && !parts(text, end); ) end++;
    start = end;
  }
  if (start < sentence.end) yield { start, end: sentence.end };
}

/**
 * Sentences of a text, in order, white space at the ends cut off. A line break always ends a sentence; a stop after an
 * initial or one of the abbreviations (lower case, without the stop) does not.
 */
export function sentences(text: string, abbreviations: ReadonlySet<string>): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const body = text.slice(start, end);
    const lead = body.length - body.trimStart().length;
    const size = body.trim().length;
    if (size > 0) found.push({ start: start + lead, end: start + lead + size });
  };
  for (const match of text.matchAll(BREAK)) {
    const isLineBreak = match[0].includes('\n');
    const before = text.slice(Math.max(start, match.index - 16), match.index);
    const word = LAST_WORD.exec(before)?.[0].toLowerCase() ?? '';
    const isShort = INITIAL.test(before) || abbreviations.has(word);
    if (!isLineBreak && match[0].startsWith('.') && isShort) continue;
    push(match.index + (isLineBreak ? 0 : match[0].trimEnd().length));
    start = match.index + match[0].length;
  }
  push(text.length);
  return found.flatMap((sentence) => [...pieces(text, sentence)]);
}
