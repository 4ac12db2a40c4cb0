import { behindAll, bitsOf, codeAt, SPACE } from './characters.ts';
import type { Span } from './span.ts';

/** `.`, `!`, `?` and `…` may end a sentence. */
const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
/** What may close behind it, and what may open the next one. */
const CLOSING = '"”’»)]';
const OPENING = '"“‘«([';
/** Begins a sentence. */
const BEGINS = /[\p{Lu}\p{N}]/u;
const LINE_FEED = 10;

/** The end of a sentence: where its stop or the white space behind its line begins, where what is of it ends, and the next begins. */
interface Break {
  readonly at: number;
  readonly end: number;
  readonly next: number;
  readonly isLineBreak: boolean;
}

/** The first offset from `at` on with none of these characters. */
function behindAny(text: string, at: number, characters: string): number {
  let behind = at;
  while (behind < text.length && characters.includes(text.charAt(behind))) behind++;
  return behind;
}

const hasLineFeed = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('\n');

/** A stop, its closing quotes, white space, and something that may begin another sentence. */
function breakAtStop(text: string, at: number, closed: number, next: number): Break | undefined {
  const opened = behindAny(text, next, OPENING);
  const isBegun =
    next > closed && opened < text.length && BEGINS.test(String.fromCodePoint(codeAt(text, opened)));
  if (!isBegun) return undefined;
  // A line break behind its stop leaves the stop out.
  const isLineBreak = hasLineFeed(text, closed, next);
  return { at, end: isLineBreak ? at : closed, next, isLineBreak };
}

/** The end of the stops from `at` on. */
function behindStops(text: string, at: number): number {
  let behind = at;
  while (isStop(text.charCodeAt(behind))) behind++;
  return behind;
}

/** Where the white space before an offset begins. */
function beforeSpace(text: string, at: number): number {
  let start = at;
  while (start > 0 && (bitsOf(text.charCodeAt(start - 1)) & SPACE) !== 0) start--;
  return start;
}

/** The breaks of a text, in order. Any character but a stop and a line feed is passed over at once. */
function breaksOf(text: string): readonly Break[] {
  const found: Break[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      const end = beforeSpace(text, at);
      found.push({ at: end, end, next: behindAll(text, at, SPACE), isLineBreak: true });
      at = behindAll(text, at, SPACE);
    } else if (isStop(unit)) {
      const closed = behindAny(text, behindStops(text, at), CLOSING);
      const next = behindAll(text, closed, SPACE);
      const stop = breakAtStop(text, at, closed, next);
      if (stop !== undefined) found.push(stop);
      else if (hasLineFeed(text, closed, next))
        found.push({ at: closed, end: closed, next, isLineBreak: true });
      at = next;
    } else at++;
  }
  return found;
}

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

/** Whether a stop stands behind an initial or an abbreviation. */
function isBehindShort(before: string, abbreviations: ReadonlySet<string>): boolean {
  const word = LAST_WORD.exec(before)?.[0].toLowerCase() ?? '';
  return INITIAL.test(before) || abbreviations.has(word);
}

/** So much of the text before a stop is looked at, in UTF-16 units. */
const BEFORE = 16;

/**
 * Sentences of a text, in order, white space at the ends cut off. A line break always ends a sentence; a stop after an
 * initial or one of the abbreviations (lower case, without the stop) does not.
 */
export function sentences(text: string, abbreviations: ReadonlySet<string>): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const start = behindAll(text, from, SPACE);
    const end = beforeSpace(text, to);
    if (end - start > LONGEST) found.push(...pieces(text, { start, end }));
    else if (end > start) found.push({ start, end });
  };
  for (const { at, end, next, isLineBreak } of breaksOf(text)) {
    const mayBeShort = !isLineBreak && text[at] === '.';
    if (mayBeShort && isBehindShort(text.slice(Math.max(from, at - BEFORE), at), abbreviations)) continue;
    push(end);
    from = next;
  }
  push(text.length);
  return found;
}
