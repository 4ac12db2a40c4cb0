import { type Band, bandOf, stepBetween } from './bands.ts';
import { type Column, cellsOf, overlap } from './columns.ts';
import { isFigure } from './figure-cell.ts';
import type { Line } from './lines.ts';

/** Heads and the rows below them stand no farther from each other, and lines of one caption closer. In sizes. */
const HEAD_STEP = 2.6;
const LINE_STEP = 1.6;
/** What is longer is a caption. UTF-16 units. */
const LONGEST_HEAD = 40;
const LONGEST_ALONE = 30;
const MOST_HEADS = 8;
/** Lines of one caption begin at one place, or have one middle. In sizes. */
const SAME_EDGE = 2;
const WIDEST_BLANK = 1.5;

/** How many bands right above the first row of figures, which is the last of `bands`, are heads of its table. */
export function headsAbove(bands: readonly Band[], columns: readonly Column[]): number {
  const row = bands.length - 1;
  let top = row;
  while (top > 0 && row - top < MOST_HEADS) {
    const taken = [1, 2].find((count) =>
      areHeads(bands.slice(Math.max(0, top - count), top + 1), count, columns),
    );
    if (taken === undefined) break;
    top -= taken;
  }
  while (top < row && isCaption(bands[top - 1], bands[top])) top += 1;
  return row - top;
}

/** Whether the band that comes `count` before the last is a head of its table; between may stand what heads the rows. */
function areHeads(bands: readonly Band[], count: number, columns: readonly Column[]): boolean {
  const [head, ...below] = bands;
  if (head === undefined || bands.length <= count || !isHead(head, columns)) return false;
  if (bands.some((band, at) => at > 0 && stepBetween(bands[at - 1] ?? band, band) > HEAD_STEP)) return false;
  return count === 1 || (head.lines.length > 1 && isNamesOnly(below[0], columns));
}

/** Whether words stand over the columns of figures, and not all of them where the rows are named. */
function isHead(band: Band, columns: readonly Column[]): boolean {
  const { lines } = band;
  if (cellsOf(band, columns) === undefined) return false;
  const isAlone = lines.length === 1;
  if (lines.some((line) => isTooLong(line, isAlone ? LONGEST_ALONE : LONGEST_HEAD, columns))) return false;
  const isOver = (line: Line, column: Column | undefined): boolean =>
    column !== undefined && overlap(column, line) > 0;
  if (isAlone && lines.some((line) => isOver(line, columns[0]))) return false;
  return lines.some((line) => columns.some((column) => column.holds === 'figures' && isOver(line, column)));
}

/** Whether a line, or what of it stands over one column, is longer than a head. */
const isTooLong = (line: Line, longest: number, columns: readonly Column[]): boolean =>
  line.text.length > longest &&
  (cellsOf(bandOf([line]), columns)?.flat() ?? [line]).some(({ text }) => text.length > longest);

/** Whether a band that stands alone goes on with a caption above it. */
function isCaption(above: Band | undefined, band: Band | undefined): boolean {
  const [before] = above?.lines ?? [];
  const [line, ...others] = band?.lines ?? [];
  if (above === undefined || band === undefined || before === undefined || line === undefined) return false;
  const isOne = others.every(
    (other, at) => other.left - (others[at - 1] ?? line).right < WIDEST_BLANK * line.size,
  );
  if (!isOne || stepBetween(above, band) > LINE_STEP) return false;
  const off = Math.min(
    Math.abs(before.left - line.left),
    Math.abs(before.left + before.right - line.left - line.right) / 2,
  );
  return off < SAME_EDGE * line.size && [...before.fonts].some((font) => line.fonts.has(font));
}

/** Whether a band holds nothing but what names or heads rows. */
const isNamesOnly = (band: Band | undefined, columns: readonly Column[]): boolean =>
  band !== undefined &&
  band.lines.length === 1 &&
  band.lines.every(
    (line) =>
      line.text.length <= LONGEST_HEAD &&
      columns[0] !== undefined &&
      line.left < Math.max(columns[0].right, columns[1]?.left ?? 0),
  );

/** How many bands right below the last row of figures, which is the first of `bands`, are rows of its table. */
export function rowsBelow(bands: readonly Band[], columns: readonly Column[]): number {
  const [last, band] = bands;
  if (last === undefined || band === undefined) return 0;
  if (stepBetween(last, band) > HEAD_STEP || band.lines.some(({ text }) => text.length > LONGEST_HEAD))
    return 0;
  // A figure may stand too close to its words to be known by itself.
  const cells = cellsOf(band, columns) ?? [];
  const filled = cells.filter((cell) => cell.length > 0).length;
  return filled > 1 && cells.some((cell) => cell.some(({ text }) => isFigure(text))) ? 1 : 0;
}
