import type { Lexicon } from '../languages/lexicon.ts';
import type { Cell, Table } from '../text/table.ts';
import { type Printed, piecesOf, printedRow, wordColumns } from './printed-row.ts';

/** Columns of the grid that make one column for the reader, and the rows that have a figure in it. */
interface Column {
  from: number;
  to: number;
  rows: ReadonlySet<number>;
}

/**
 * Columns of the grid that one figure covers belong together, unless some row has a figure in each of them: then that figure is
 * merged over several. The narrow figures say it before the wide ones.
 */
function columnsOf(figures: readonly Printed[], width: number): readonly Column[] {
  const own: Column[] = Array.from({ length: width }, (_, at) => ({ from: at, to: at + 1, rows: new Set() }));
  const apart = new Set<number>();
  for (const { row, from, to } of figures.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const first = own[from];
    if (first === undefined) continue;
    let joined = first;
    while (joined.to < to && !apart.has(joined.to)) {
      const next = own[joined.to];
      if (next === undefined) break;
      const [few, many] =
        joined.rows.size < next.rows.size ? [joined.rows, next.rows] : [next.rows, joined.rows];
      if ([...few].some((one) => many.has(one))) {
        apart.add(joined.to);
        break;
      }
      joined = { from: joined.from, to: next.to, rows: few.size === 0 ? many : new Set([...many, ...few]) };
      for (let at = joined.from; at < joined.to; at++) own[at] = joined;
    }
    if (joined.to >= to) (joined.rows as Set<number>).add(row);
  }
  return [...new Set(own)];
}

/** What stands in a column in one row: what covers most of it. */
function cellIn({ from, to }: Column, row: readonly Printed[]): Cell | undefined {
  let best: Printed | undefined;
  let most = 0;
  for (const one of row) {
    const covered = Math.min(one.to, to) - Math.max(one.from, from);
    const counts = covered + (covered > 0 && one.is === 'figure' ? 0.5 : 0);
    if (counts > most) [best, most] = [one, counts];
  }
  return best?.cell;
}

/** The columns less those in which nothing stands that does not stand in the one before as well. */
function withoutRepeated(columns: readonly (readonly (Cell | undefined)[])[]): typeof columns {
  const kept: (readonly (Cell | undefined)[])[] = [];
  for (const column of columns) {
    const before = kept.at(-1);
    if (column.some((cell, row) => cell !== undefined && cell !== before?.[row])) kept.push(column);
  }
  return kept;
}

/**
 * The table with one column for each that a reader sees, where the grid of the page has more of them: signs of figures in cells
 * of their own, merged cells that differ from row to row, columns for the spacing. A table without such is given back as it is. In steps.
 */
export function* printedColumns(text: string, table: Table, lexicon: Lexicon): Generator<undefined, Table> {
  const pieces = yield* piecesOf(text, table.rows, lexicon);
  const words = wordColumns(pieces);
  const printed = pieces.map((row, at) => printedRow(text, at, row, words));
  const figures = printed.flatMap((row) => row.filter(({ is }) => is === 'figure'));
  if (!figures.some(({ from, to }) => to - from > 1)) return table;
  const all = columnsOf(figures, table.rows[0]?.length ?? 0);
  const cells = all.map((column) => printed.map((row) => cellIn(column, row)));
  const kept = withoutRepeated(withoutRepeated(cells).toReversed()).toReversed();
  const rows = table.rows.map((row, at) => {
    const end = row.findLast((cell) => cell.start < cell.end)?.end ?? row[0]?.end ?? 0;
    const empty: Cell = { start: end, end, isHeader: false };
    return kept.map((column) => column[at] ?? empty);
  });
  return { caption: table.caption, rows };
}
