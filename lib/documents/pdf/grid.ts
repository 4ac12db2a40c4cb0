import { type Band, bandsOf, stepBetween } from './bands.ts';
import { type Column, cellsOf, columnsOf, type GridCell, overlap } from './columns.ts';
import { isFigure, isFigureOrNone, isOrdinal } from './figure-cell.ts';
import { headsAbove, rowsBelow } from './grid-edges.ts';
import { rowsOf } from './grid-rows.ts';
import type { Line } from './lines.ts';
import { proseOf } from './prose.ts';

/** Fewer rows are no table, but lines that happen to stand side by side. */
const FEWEST_ROWS = 3;
const FEWEST_FIGURE_ROWS = 2;
/** What is longer is prose in columns. UTF-16 units. */
const LONGEST_CELL = 60;
/** Rows stand no farther from each other. In sizes. */
const ROW_STEP = 4;
/** More lines of words between two rows of figures belong to no table. */
const MOST_BETWEEN = 5;
/** Rows of a table that another one is compared with. */
const LOOKED_AT = 4;

/** A table of a page. */
export interface Grid {
  readonly columns: readonly Column[];
  /** Each has a cell for each column. */
  readonly rows: readonly (readonly GridCell[])[];
  /** The lines of the page that it is made of. */
  readonly lines: ReadonlySet<Line>;
}

/**
 * The tables of a page, by where its figures stand: rows of figures below one another, with the heads above them. A cell
 * may be empty, and words may go over several lines; where two figures would share a place, there is no table, since a
 * figure in the wrong column would be worse than none.
 */
export function gridsOf(lines: readonly Line[]): readonly Grid[] {
  const prose = proseOf(lines);
  const bands = bandsOf(lines.filter((line) => line.isLevel && !prose.has(line)));
  return stretchesOf(bands).flatMap(({ from, to }, at, all) => {
    const after = all[at - 1]?.to ?? -1;
    return gridOf(bands, from, to, after) ?? [];
  });
}

interface Stretch {
  /** Indices of the first and of the last row of figures. */
  readonly from: number;
  readonly to: number;
}

/** Rows of figures that may be those of one table. */
function stretchesOf(bands: readonly Band[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: number[] = [];
  const close = (): void => {
    const [from, to] = [open[0], open.at(-1)];
    if (from !== undefined && to !== undefined && open.length >= FEWEST_FIGURE_ROWS)
      stretches.push({ from, to });
    open = [];
  };
  for (const [at, band] of bands.entries()) {
    if (!isFigureRow(band)) continue;
    const last = open.at(-1);
    if (last !== undefined && !goOn(bands, open, at)) close();
    open.push(at);
  }
  close();
  return stretches;
}

/** Whether a row of figures goes on with the table of those above it. */
function goOn(bands: readonly Band[], open: readonly number[], at: number): boolean {
  const last = open.at(-1) ?? at;
  const between = bands.slice(last, at + 1);
  const isNear = between.every((band, index) => {
    const before = between[index - 1];
    return before === undefined || stepBetween(before, band) <= ROW_STEP;
  });
  const words = between.slice(1, -1);
  if (!isNear || words.length > MOST_BETWEEN || !words.every(isShort)) return false;
  const figures = open.slice(-LOOKED_AT).flatMap((index) => figuresOf(bands[index]));
  // The heads of another table stand over its figures.
  const isHead = ({ lines }: Band): boolean =>
    lines.length > 1 &&
    !lines.some(({ text }) => isFigureOrNone(text)) &&
    lines.some((line) => figures.some((figure) => overlap(figure, line) > 0));
  if (open.length >= FEWEST_FIGURE_ROWS && words.some(isHead)) return false;
  const own = figuresOf(bands[at]);
  const fitting = own.filter((line) => figures.some((figure) => overlap(figure, line) > 0));
  return fitting.length * 2 >= Math.min(own.length, figuresOf(bands[last]).length);
}

const figuresOf = (band: Band | undefined): readonly Line[] =>
  band?.lines.filter(({ text }) => isFigureOrNone(text)) ?? [];

const isShort = ({ lines }: Band): boolean => lines.every(({ text }) => text.length <= LONGEST_CELL);

/** Whether it holds a figure that stands alone, and something beside it. */
function isFigureRow(band: Band): boolean {
  return (
    band.lines.length > 1 &&
    isShort(band) &&
    band.lines.some(({ text }) => isFigure(text) && !isOrdinal(text))
  );
}

function gridOf(bands: readonly Band[], from: number, to: number, after: number): Grid | undefined {
  const columns = columnsOf(bands.slice(from, to + 1).filter(isFigureRow));
  if (columns.length < 2) return undefined;
  const heads = headsAbove(bands.slice(after + 1, from + 1), columns);
  const first = from - heads;
  const last = to + rowsBelow(bands.slice(to), columns);
  const all = bands.slice(first, last + 1);
  const written = all.flatMap((band) => {
    const cells = cellsOf(band, columns);
    return cells === undefined ? [] : [{ band, cells }];
  });
  if (written.length < all.length) return undefined;
  const rows = rowsOf(written, heads);
  if (rows.length < FEWEST_ROWS) return undefined;
  return { columns, rows, lines: new Set(all.flatMap(({ lines }) => lines)) };
}
