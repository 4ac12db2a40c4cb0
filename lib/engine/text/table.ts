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

/** No table for readers is wider; what is beyond is left out. */
const WIDEST = 100;
/** No table for readers is longer. */
const LONGEST = 2000;

/**
 * Puts cells in their places, as HTML does: each takes the first free place of its row. Places that no cell takes hold an
 * empty one.
 */
export function layOut(written: readonly (readonly MergedCell[])[]): Table['rows'] {
  const places: (Cell | undefined)[][] = written.slice(0, LONGEST).map(() => []);
  places.forEach((places_, row) => {
    let column = 0;
    for (const { cell, rowSpan, columnSpan } of written[row] ?? []) {
      while (places_[column] !== undefined) column++;
      const [end, bottom] = [Math.min(column + columnSpan, WIDEST), row + rowSpan];
      for (; column < end; column++) {
        for (const below of places.slice(row, bottom)) below[column] ??= cell;
      }
    }
  });
  const width = Math.max(0, ...places.map((row) => row.length));
  return places.map((row) => {
    const last = row.findLast((cell) => cell !== undefined)?.end ?? 0;
    const empty: Cell = { start: last, end: last, isHeader: false };
    return Array.from({ length: width }, (_, column) => row[column] ?? empty);
  });
}

/** A stretch of text without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  const lead = body.length - body.trimStart().length;
  return { start: start + lead, end: start + lead + body.trim().length };
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
