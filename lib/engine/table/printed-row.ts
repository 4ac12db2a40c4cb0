import type { Lexicon } from '../languages/lexicon.ts';
import type { Cell } from '../text/table.ts';
import { type CellPart, partOf } from './cell-parts.ts';

/** A figure with its signs, or words, and the columns of the grid that they take: `to` is the one behind the last. */
export interface Printed {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly cell: Cell;
  readonly is: 'figure' | 'words';
}

/** A cell of a row, each once. */
interface Piece {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
  readonly part: CellPart;
}

/** The cells of each row, merged ones once, blank ones left out; a row in a step. */
export function* piecesOf(
  text: string,
  rows: readonly (readonly Cell[])[],
  lexicon: Lexicon,
): Generator<undefined, readonly (readonly Piece[])[]> {
  const known = new Map<Cell, CellPart>();
  const all: (readonly Piece[])[] = [];
  for (const row of rows) {
    const pieces: Piece[] = [];
    for (let from = 0; from < row.length; ) {
      const cell = row[from];
      let to = from + 1;
      while (row[to] === cell && to < row.length) to++;
      if (cell !== undefined && cell.start < cell.end) {
        const part = known.get(cell) ?? partOf(text, cell, lexicon);
        known.set(cell, part);
        if (part !== 'blank') pieces.push({ cell, from, to, part });
      }
      from = to;
    }
    all.push(pieces);
    yield;
  }
  return all;
}

/** The columns of the grid in which words stand by themselves: what else stands in them are units of rows, and no signs of figures. */
export function wordColumns(rows: readonly (readonly Piece[])[]): ReadonlySet<number> {
  const alone = rows.flatMap((pieces) =>
    pieces.filter(({ part, from, to }) => part === 'words' && to === from + 1),
  );
  return new Set(alone.map(({ from }) => from));
}

/** A sign stands next to its figure, or a column that is there for the spacing between them. */
const REACH = 2;
/** A year over a column of signs is no figure that they belong to. */
const YEAR = /^(?:19|20)\d\d$/u;

/** Puts the figures of a row together with the signs that stand in cells beside them. */
export function printedRow(
  text: string,
  row: number,
  pieces: readonly Piece[],
  words: ReadonlySet<number>,
): readonly Printed[] {
  const printed: Printed[] = [];
  let lead: Piece | undefined;
  const asWords = (piece: Piece): void => {
    printed.push({ row, from: piece.from, to: piece.to, cell: piece.cell, is: 'words' });
  };
  const letGo = (): void => {
    if (lead !== undefined) asWords(lead);
    lead = undefined;
  };
  for (const piece of pieces) {
    const { part, from, to, cell } = piece;
    const last = printed.at(-1);
    if (part === 'lead' && !words.has(from)) {
      if (lead !== undefined && from - lead.to < REACH) {
        // `$ | (`
        lead = { ...lead, to, cell: { ...lead.cell, end: cell.end } };
      } else {
        letGo();
        lead = piece;
      }
    } else if (part === 'figure') {
      if (lead !== undefined && from - lead.to >= REACH) letGo();
      const whole = lead === undefined ? cell : { ...lead.cell, end: cell.end };
      printed.push({ row, from: lead?.from ?? from, to, cell: whole, is: 'figure' });
      lead = undefined;
    } else if (
      part === 'tail' &&
      lead === undefined &&
      !words.has(from) &&
      last?.is === 'figure' &&
      from - last.to < REACH &&
      !YEAR.test(text.slice(last.cell.start, last.cell.end))
    ) {
      printed[printed.length - 1] = { ...last, to, cell: { ...last.cell, end: cell.end } };
    } else {
      letGo();
      asWords(piece);
    }
  }
  letGo();
  return printed;
}
