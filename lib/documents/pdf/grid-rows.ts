import type { Band } from './bands.ts';
import type { GridCell } from './columns.ts';
import { isFigureOrNone } from './figure-cell.ts';

/** A band with its lines by the column they stand in. */
export interface WrittenBand {
  readonly band: Band;
  readonly cells: readonly GridCell[];
}

/** What is so much nearer to one row than to the other belongs to it. */
const NEARER = 0.8;

/**
 * The rows of a table whose bands these are, `heads` of them heads: words that stand alone belong to the cells of the row
 * that they begin or go on with, or head the rows below.
 */
export function rowsOf(written: readonly WrittenBand[], heads: number): readonly (readonly GridCell[])[] {
  const rows: (readonly GridCell[])[] = [];
  let pending: readonly GridCell[] | undefined;
  for (const [at, own] of written.entries()) {
    const cells = pending === undefined ? own.cells : together(pending, own.cells);
    pending = undefined;
    const to = at < heads || holdsFigures(own) ? 'own' : belongsTo(written[at - 1], own, written[at + 1]);
    const last = rows.at(-1);
    if (to === 'below') pending = cells;
    else if (to === 'above' && last !== undefined) rows[rows.length - 1] = together(last, cells);
    else rows.push(cells);
  }
  return rows;
}

const hasFigure = (cell: GridCell): boolean => cell.some(({ text }) => isFigureOrNone(text));

const holdsFigures = ({ cells }: WrittenBand): boolean => cells.some(hasFigure);

const together = (above: readonly GridCell[], below: readonly GridCell[]): readonly GridCell[] =>
  above.map((cell, column) => [...cell, ...(below[column] ?? [])]);

function belongsTo(
  above: WrittenBand | undefined,
  own: WrittenBand,
  below: WrittenBand | undefined,
): 'above' | 'below' | 'own' {
  const isAbove = above !== undefined && goesWith(above, own);
  const isBelow = below !== undefined && goesWith(own, below);
  if (isAbove && startsSmall(own)) return 'above';
  if (isBelow && startsSmall(below)) return 'below';
  const up = above === undefined ? Infinity : above.band.foot - own.band.baseline;
  const down = below === undefined ? Infinity : own.band.foot - below.band.baseline;
  if (isAbove && up < NEARER * down) return 'above';
  return isBelow && down < NEARER * up ? 'below' : 'own';
}

/** Whether the lower one may go on with words of the upper one, in their columns and in their letters. */
const goesWith = (upper: WrittenBand, lower: WrittenBand): boolean =>
  upper.cells.some((cell, column) => {
    const [before, next] = [cell.at(-1), lower.cells[column]?.[0]];
    return (
      before !== undefined && next !== undefined && [...next.fonts].some((font) => before.fonts.has(font))
    );
  });

const startsSmall = ({ cells }: WrittenBand): boolean =>
  /^[(\p{Ll}]/u.test(cells.find((cell) => cell.length > 0)?.[0]?.text ?? '');
