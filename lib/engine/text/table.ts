import type { Span } from './span.ts';

/** A cell of a table: the stretch of text that it holds, without white space at its ends; empty where nothing stands in it. */
export interface Cell extends Span {
  /** The page says that it heads a row or a column. */
  readonly isHeader: boolean;
}

/** A table in a text, in UTF-16 offsets of that text. */
export interface Table {
  readonly caption: Span | undefined;
  /** Rows of one length. A merged cell stands in every place that it covers, as the same object. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell as it is written down: once, with the number of rows and columns that it covers. */
export interface MergedCell {
  readonly cell: Cell;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** No table for readers is wider, each figure with its signs in cells of their own; what is beyond is left out. */
const WIDEST = 300;

/** A cell that reaches down from a row above, and the rows that it has left. */
interface Hanging {
  readonly cell: Cell;
  readonly rows: number;
}

/**
 * Puts cells in their places, as HTML does: each takes the first free place of its row. Places that no cell takes hold an
 * empty one. Takes time in proportion to the places of the table.
 */
export function layOut(written: readonly (readonly MergedCell[])[]): Table['rows'] {
  let hanging: readonly (Hanging | undefined)[] = [];
  const rows = written.map((cells) => {
    const row: (Hanging | undefined)[] = hanging.slice();
    let column = 0;
    for (const { cell, rowSpan, columnSpan } of cells) {
      while (row[column] !== undefined) column++;
      const end = Math.min(column + columnSpan, WIDEST);
      for (; column < end; column++) row[column] ??= { cell, rows: rowSpan };
    }
    hanging = Array.from(row, (place) =>
      place !== undefined && place.rows > 1 ? { cell: place.cell, rows: place.rows - 1 } : undefined,
    );
    return row;
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => {
    const last = row.findLast((place) => place !== undefined)?.cell.end ?? 0;
    const empty: Cell = { start: last, end: last, isHeader: false };
    return Array.from({ length: width }, (_, column) => row[column]?.cell ?? empty);
  });
}

/** Where a piece of a text that begins at `start` stands without the white space at its ends. */
export function trimmed(piece: string, start: number): Span {
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + piece.trim().length };
}

/** The table with every offset led to another text by `to`. */
export function moved(table: Table, to: (offset: number) => number): Table {
  const known = new Map<Span, Cell>();
  const move = (cell: Cell): Cell => {
    const found = known.get(cell) ?? { ...cell, start: to(cell.start), end: to(cell.end) };
    known.set(cell, found);
    return found;
  };
  const { caption } = table;
  return {
    caption: caption && { start: to(caption.start), end: to(caption.end) },
    rows: table.rows.map((row) => row.map(move)),
  };
}
