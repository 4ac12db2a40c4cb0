import type { Line } from './lines.ts';

/** Fewer lines may be a cell. */
const FEWEST_LINES = 3;
/** What is narrower may be a cell. In sizes. */
const NARROWEST = 12;
/** Lines of a paragraph stand this far from each other at most. In sizes. */
const LEADING = 1.8;
/** Most lines of a paragraph are filled this far, or many begin in the middle of a sentence. */
const FILLED = 0.85;
const MOST_FILLED = 0.6;
const MANY_INSIDE = 0.5;
const SAME_EDGE = 2;
const LEVEL = 0.3;

/** The lines of a page that are plainly those of paragraphs: one below the other, most of them filled or running on. */
export function proseOf(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let block: Line[] = [];
  const close = (): void => {
    if (isProse(block)) for (const line of block) found.add(line);
    block = [];
  };
  for (const [at, line] of lines.entries()) {
    const before = block.at(-1);
    if (before !== undefined && !isRightBelow(before, line)) close();
    if (isBeside(line, lines[at + 1])) close();
    else block.push(line);
  }
  close();
  return found;
}

/** Whether the next line of the content stands beside one, as a cell does. */
const isBeside = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.left >= line.right &&
  Math.abs(next.baseline - line.baseline) < LEVEL * line.size;

function isRightBelow(before: Line, line: Line): boolean {
  const down = before.baseline - line.baseline;
  const size = Math.max(before.size, line.size);
  return (
    before.isLevel &&
    line.isLevel &&
    down > 0 &&
    down <= LEADING * size &&
    Math.abs(before.left - line.left) <= SAME_EDGE * size
  );
}

function isProse(block: readonly Line[]): boolean {
  if (block.length < FEWEST_LINES) return false;
  const widths = block.map(({ left, right }) => right - left);
  const widest = Math.max(...widths);
  const size = Math.max(...block.map((line) => line.size));
  const filled = widths.filter((width) => width >= FILLED * widest).length;
  const inside = block.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  const isRunning = filled >= MOST_FILLED * block.length || inside >= MANY_INSIDE * block.length;
  return widest >= NARROWEST * size && isRunning;
}
