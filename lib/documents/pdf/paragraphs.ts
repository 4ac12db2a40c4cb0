import { tailLength } from '../../engine/text/ends.ts';
import type { Line } from './lines.ts';

/** A wider gap between two lines parts paragraphs. In sizes. */
const PARAGRAPH_GAP = 1.8;
/** Letters that differ by more are those of a heading or a note. */
const SAME_SIZE = 1.15;
/** A line that leaves so much room was ended on purpose, since another word would have fitted. In sizes. */
const ROOM = 8;
/** A first line stands in by this much at least. In sizes. */
const INDENT = 0.8;
/** A narrower line above bare figures is the head of a column. In sizes. */
const PROSE = 15;

const ENDS_SENTENCE = /[.!?…:;]["”’»)\]]*$/u;
const BULLET = /^(?:[•◦▪‣●○■□*+–—-]|\p{N}{1,2}[.)]|\p{L}[.)]|\(\p{L}\p{M}*\))\s/u;
const OPENED = /\([^()]*$/u;
const CLOSING = /^[^()\s]{1,2}\)/u;
const HYPHENATED = /\p{L}[-‐\u00ad]$/u;

/** Whether a line goes on with the paragraph of the one before it, on the same page. */
export function goesOn(before: Line, line: Line): boolean {
  if (!before.isLevel || !line.isLevel) return false;
  const size = Math.max(before.size, line.size);
  if (size > SAME_SIZE * Math.min(before.size, line.size)) return false;
  const down = before.baseline - line.baseline;
  const isBeside = before.right <= line.left || line.right <= before.left;
  if (isBeside) return down < 0 && runsOver(before, line);
  if (down <= 0 || down > PARAGRAPH_GAP * size) return false;
  return !HYPHENATED.test(before.text) ? !isOwn(before, line, size) : !isPoint(before, line);
}

/** Whether a line of another column or page plainly goes on with an unfinished sentence. */
export function runsOver(before: Line, line: Line): boolean {
  if (!before.isLevel || !line.isLevel) return false;
  const size = Math.max(before.size, line.size);
  if (size > SAME_SIZE * Math.min(before.size, line.size)) return false;
  return !ENDS_SENTENCE.test(before.text) && /^["“‘«(]?\p{Ll}/u.test(line.text) && !isPoint(before, line);
}

/** Whether a line is a point of a list; `71) of them` is none where the line before has opened a bracket. */
const isPoint = (before: Line, line: Line): boolean =>
  BULLET.test(line.text) && !(OPENED.test(before.text) && CLOSING.test(line.text));

/** Whether a line right below another begins a paragraph, or is a heading or a cell of its own. */
function isOwn(before: Line, line: Line, size: number): boolean {
  if (isPoint(before, line)) return true;
  if (!/\p{L}/u.test(line.text)) return before.right - before.left < PROSE * size;
  const isLower = /^\p{Ll}/u.test(line.text);
  if (!isLower && line.right - before.right > ROOM * size) return true;
  if (!isLower && [...before.fonts].every((font) => !line.fonts.has(font))) return true;
  return ENDS_SENTENCE.test(before.text) && line.left - before.left > INDENT * size;
}

/** How two lines are joined: how many units the first loses at its end, and what comes between. */
export interface Joint {
  readonly cut: number;
  readonly between: string;
}

/** Words that the lines write with hyphens of their own, in lower case: `year-on-year`. */
export const compoundsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(COMPOUND) ?? []));

const COMPOUND = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)+/gu;
const isOfWord = (character: string): boolean => /^[\p{L}\p{M}\p{N}‐-]/u.test(character);
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;

/** How two lines of a paragraph are joined; `compounds` are the words whose hyphen is their own. */
export function seam(before: string, line: string, compounds: ReadonlySet<string>): Joint {
  if (/\u00ad$/u.test(before)) return { cut: 1, between: '' };
  if (HYPHENATED.test(before) && /^\p{Ll}/u.test(line)) {
    return { cut: isOwnHyphen(before, line, compounds) ? 0 : 1, between: '' };
  }
  // 2020-2025 and 233/230 may be parted at the end of a line.
  const isSplit = /\p{N}[-‐–/]$/u.test(before) && /^\p{N}/u.test(line);
  return { cut: 0, between: isSplit ? '' : ' ' };
}

/** Whether a hyphen at the end of a line belongs to its word: `year-on-` has one already, as has `4th-`. */
function isOwnHyphen(before: string, line: string, compounds: ReadonlySet<string>): boolean {
  // It ends with a hyphen.
  const word = before.slice(before.length - tailLength(before, isOfWord));
  const rest = FIRST_WORD.exec(line)?.[0] ?? '';
  return /[\p{N}]|[-‐]./u.test(word) || compounds.has((word + rest).toLowerCase());
}
