import type { Line } from './lines.ts';

/** Fewer rows are no table, but lines that happen to stand side by side. */
const FEWEST_ROWS = 3;
/** Cells of one row stand on one base line, but for so much of their size. */
const LEVEL = 0.3;
/** What is longer is prose in columns. UTF-16 units. */
const LONGEST_CELL = 60;

/** Lines of a page by their index that make up a table: row by row, each with as many cells. */
export type Grid = readonly (readonly number[])[];

/**
 * The tables of a page whose every cell is one line: rows that follow one another in the page's content, of equally many
 * cells, each cell below the one of its column, and with a figure in each row but the first. A table with a merged, a
 * broken or an empty cell is none here: a figure in the wrong column would be worse than none.
 */
export function gridsOf(lines: readonly Line[]): readonly Grid[] {
  const grids: Grid[] = [];
  let open: (readonly number[])[] = [];
  const close = (): void => {
    if (open.length >= FEWEST_ROWS) grids.push(open);
    open = [];
  };
  for (const row of rowsOf(lines)) {
    const above = open.at(-1);
    if (above !== undefined && !isBelow(lines, above, row)) close();
    if (row.length > 1 && (open.length === 0 || hasFigure(lines, row)) && isShort(lines, row)) open.push(row);
    else close();
  }
  close();
  return grids;
}

/** Neighbours in the content that stand on one base line, from left to right. */
function rowsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const goesOn =
      before?.isLevel === true &&
      line.isLevel &&
      line.left >= before.right &&
      Math.abs(line.baseline - before.baseline) <= LEVEL * Math.max(line.size, before.size);
    const row = rows.at(-1);
    if (goesOn && row !== undefined) row.push(index);
    else rows.push([index]);
  }
  return rows;
}

const hasFigure = (lines: readonly Line[], row: readonly number[]): boolean =>
  row.some((index) => /\p{N}/u.test(lines[index]?.text ?? ''));

const isShort = (lines: readonly Line[], row: readonly number[]): boolean =>
  row.every((index) => (lines[index]?.text.length ?? 0) <= LONGEST_CELL);

/** Whether each cell of a row lies below that of another row, and below no other. */
function isBelow(lines: readonly Line[], above: readonly number[], row: readonly number[]): boolean {
  if (above.length !== row.length) return false;
  return row.every((at, column) =>
    above.every((other, otherColumn) => {
      const [cell, head] = [lines[at], lines[other]];
      if (cell === undefined || head === undefined || cell.baseline >= head.baseline) return false;
      const isOver = cell.left < head.right && head.left < cell.right;
      return isOver === (column === otherColumn);
    }),
  );
}
