import { isFigureOrNone } from './figure-cell.ts';
import type { Line } from './lines.ts';

/** Fewer lines side by side may be anything. */
const FEWEST_ROWS = 3;
/** Lines of a column stand no farther from each other. In sizes. */
const WIDEST_STEP = 2.5;
/** What has fewer words on the average is no prose. */
const FEWEST_WORDS = 3;
/** So many of its lines begin in the middle of a sentence. */
const INSIDE = 1 / 3;
const LEVEL = 0.3;

interface Breadth {
  readonly left: number;
  readonly right: number;
}

/**
 * The lines of a page in the order of reading, where its content goes line by line across columns of prose: there each
 * column is read to its end before the next. All else stays in the order of the content.
 */
export function byColumn(lines: readonly Line[]): readonly Line[] {
  const all: Line[] = [];
  let open: (readonly Line[])[] = [];
  let columns: readonly Breadth[] = [];
  const close = (): void => {
    all.push(
      ...(areColumns(open) ? columns.flatMap((column) => open.flat().filter(isOver(column))) : open.flat()),
    );
    open = [];
    columns = [];
  };
  for (const row of rowsOf(lines)) {
    const next = fitted(columns, row);
    if (next === undefined || columns.length === 0 || !isNear(open.at(-1), row)) {
      close();
      columns = fitted([], row) ?? [];
    } else columns = next;
    open.push(row);
  }
  close();
  return all;
}

/** Lines that follow one another in the content and stand side by side. */
function rowsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const before = rows.at(-1)?.at(-1);
    const isBeside =
      before?.isLevel === true &&
      line.isLevel &&
      line.left >= before.right &&
      Math.abs(line.baseline - before.baseline) <= LEVEL * Math.max(line.size, before.size);
    if (isBeside) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The columns, widened by a row whose lines lie in one of them each; nothing where one lies over two. */
function fitted(columns: readonly Breadth[], row: readonly Line[]): readonly Breadth[] | undefined {
  if (columns.length === 0) return row.length > 1 ? row : undefined;
  const own = row.map((line) => columns.flatMap((column, at) => (isOver(column)(line) ? [at] : [])));
  if (own.some((over) => over.length !== 1) || new Set(own.flat()).size < row.length) return undefined;
  return columns.map(({ left, right }, at) => {
    const inside = row.filter((_, index) => own[index]?.[0] === at);
    return {
      left: Math.min(left, ...inside.map((line) => line.left)),
      right: Math.max(right, ...inside.map((line) => line.right)),
    };
  });
}

const isOver =
  (column: Breadth) =>
  (line: Line): boolean =>
    line.left < column.right && column.left < line.right;

function isNear(above: readonly Line[] | undefined, row: readonly Line[]): boolean {
  const [before] = above ?? [];
  const [line] = row;
  if (before === undefined || line === undefined || !line.isLevel) return false;
  const down = before.baseline - line.baseline;
  return down > 0 && down <= WIDEST_STEP * Math.max(before.size, line.size);
}

/** Whether rows are those of columns of prose, and not of a table. */
function areColumns(rows: readonly (readonly Line[])[]): boolean {
  const lines = rows.filter((row) => row.length > 1).flat();
  const words = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
  return (
    rows.filter((row) => row.length > 1).length >= FEWEST_ROWS &&
    words >= FEWEST_WORDS * lines.length &&
    lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length >= INSIDE * lines.length &&
    !lines.some(({ text }) => isFigureOrNone(text))
  );
}
