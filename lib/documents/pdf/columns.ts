import type { Band } from './bands.ts';
import { isFigure, isFigureOrNone, isOrdinal, isSign, mayBeTwo } from './figure-cell.ts';
import type { Line } from './lines.ts';
import { cutBefore, type Word, wordsOf } from './words.ts';

/** The breadth that the cells of a column take. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly holds: 'figures' | 'words';
}

/** The lines that a cell holds, from the top down; none where it is empty. */
export type GridCell = readonly Line[];

type Breadth = Pick<Column, 'left' | 'right'>;

/** A wider gap before or behind a figure parts it from words in another column. In sizes. */
const CELL_GAP = 0.6;
/** So many rows are enough to tell the head of several columns from a cell. */
const SAMPLED_ROWS = 10;
/** In sizes. */
const FLUSH = 0.4;

export const overlap = (a: Breadth, b: Breadth): number =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** The columns of rows of figures, from left to right: of figures, and of the words beside them. */
export function columnsOf(rows: readonly Band[]): readonly Column[] {
  const every = Math.ceil(rows.length / SAMPLED_ROWS);
  const some = rows.filter((_, at) => at % every === 0);
  const cells = rows.flatMap(({ lines }) => lines).filter(({ text }) => !isSign(text));
  const figures = cells.filter(({ text }) => isFigureOrNone(text) && !isOrdinal(text));
  const clear = joined(figures.filter((cell) => !mayBeTwo(cell.text) && !liesOverTwo(cell, some)));
  const doubtful = figures.filter(
    (cell) => mayBeTwo(cell.text) && clear.filter((column) => overlap(column, cell) > 0).length < 2,
  );
  const ofFigures = joined([...clear, ...doubtful]);
  const words = cells.filter((cell) => ofFigures.every((column) => overlap(column, cell) <= 0));
  const columns = [
    ...ofFigures.map((breadth) => ({ ...breadth, holds: 'figures' }) as const),
    ...joined(words).map((breadth) => ({ ...breadth, holds: 'words' }) as const),
  ].toSorted((a, b) => a.left - b.left);
  return withoutSplits(columns, rows);
}

/** Whether a row has two cells below or above a cell, as below the head of several columns. */
function liesOverTwo(cell: Line, rows: readonly Band[]): boolean {
  return rows.some(({ lines }) => {
    let over = 0;
    for (const other of lines) {
      if (other.left >= cell.right) break;
      if (other !== cell && other.right > cell.left) over += 1;
    }
    return over > 1;
  });
}

/** Words that begin at different places are of one column where no row has them side by side. */
function withoutSplits(columns: readonly Column[], rows: readonly Band[]): readonly Column[] {
  const isIn = (column: Column, { lines }: Band): boolean => lines.some((line) => overlap(column, line) > 0);
  const all: Column[] = [];
  for (const column of columns) {
    const last = all.at(-1);
    const isOne =
      last?.holds === 'words' &&
      column.holds === 'words' &&
      !rows.some((row) => isIn(last, row) && isIn(column, row));
    if (last !== undefined && isOne) all[all.length - 1] = { ...last, right: column.right };
    else all.push(column);
  }
  return all;
}

/** What lies over one another, as one. */
function joined(breadths: readonly Breadth[]): readonly Breadth[] {
  const all: Breadth[] = [];
  for (const { left, right } of breadths.toSorted((a, b) => a.left - b.left)) {
    const last = all.at(-1);
    if (last === undefined || left >= last.right) all.push({ left, right });
    else all[all.length - 1] = { left: last.left, right: Math.max(last.right, right) };
  }
  return all;
}

/** The column that a figure lies over most, or that words lie over first; -1 where there is none. */
function columnOver(columns: readonly Column[], at: Breadth & { readonly text: string }): number {
  const first = columns.findIndex((column) => overlap(column, at) > 0);
  if (first === -1 || !isFigureOrNone(at.text)) return first;
  const overlaps = columns.map((column) => overlap(column, at));
  return overlaps.indexOf(Math.max(...overlaps));
}

/** The column that a stretch of a line lies in: one that it lies over, else the nearest. */
function columnAt(columns: readonly Column[], at: Breadth & { readonly text: string }): number {
  const over = columnOver(columns, at);
  if (over !== -1) return over;
  const distances = columns.map((column) => -overlap(column, at));
  return distances.indexOf(Math.min(...distances));
}

/** The cells of a band by their column, figures that stand close together taken apart; nothing where two share a place. */
export function cellsOf(band: Band, columns: readonly Column[]): readonly GridCell[] | undefined {
  const cells: Line[][] = columns.map(() => []);
  const pieces = band.lines.flatMap((line) => cutBefore(line, cutsOf(line, columns)));
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    const column = columnAt(columns, isSign(piece.text) && next !== undefined ? next : piece);
    cells[column]?.push(piece);
  }
  const isShared = cells.some((cell) => cell.filter(({ text }) => isFigure(text)).length > 1);
  return isShared ? undefined : cells.map((cell) => cell.toSorted((a, b) => b.baseline - a.baseline));
}

/** Where a line goes over into another column, in UTF-16 units of its text. */
function cutsOf(line: Line, columns: readonly Column[]): readonly number[] {
  if (!line.text.includes(' ')) return [];
  const cuts: number[] = [];
  const words = wordsOf(line);
  let current = words[0] === undefined ? -1 : columnAt(columns, words[0]);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const over = columnOver(columns, word);
    if (before === undefined || over === -1 || over === current || isSign(before.text)) continue;
    const gap = (word.left - before.right) / line.size;
    if (!isCut(before, word, gap, [columns[current], columns[over]], line.size)) continue;
    cuts.push(word.start);
    current = over;
  }
  return cuts;
}

function isCut(
  before: Word,
  word: Word,
  gap: number,
  [from, to]: readonly [Column | undefined, Column | undefined],
  size: number,
): boolean {
  const isFirst = isFigureOrNone(before.text);
  const isSecond = isFigureOrNone(word.text);
  if (isFirst && isSecond) return true;
  if (gap > CELL_GAP) return from?.holds === 'figures' || to?.holds === 'figures';
  return isSecond && to !== undefined && isFlush(word, to, size);
}

/** Whether it ends or begins where its column does. */
const isFlush = (at: Breadth, column: Column, size: number): boolean =>
  Math.min(Math.abs(at.left - column.left), Math.abs(at.right - column.right)) < FLUSH * size;
