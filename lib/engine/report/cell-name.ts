import type { Span } from '../text/span.ts';
import { asRead } from './as-read.ts';
import type { ClaimRecord } from './record.ts';

/** `Total › 2024`: the names of the row and the column that a claim of a table stands in; nothing where it has none. */
export function cellName({ cell }: ClaimRecord): string | undefined {
  if (cell === undefined) return undefined;
  return asRead([cell.row, cell.column].filter((name) => name !== '').join(' › '));
}

/** Where the total of a column or a row of a table stands, in UTF-16 offsets of the text; nothing for any other claim. */
export const totalSpan = ({ kind, cell, stated }: ClaimRecord): Span | undefined =>
  kind === 'breakdown' && cell !== undefined && stated !== null
    ? { start: stated.start, end: stated.end }
    : undefined;

/**
 * What stands in the text of a claim, as it was read, to be shown: of a total of a table the total alone, since between it
 * and its name stand others.
 */
export function quoteOf(record: ClaimRecord): string {
  const { start, end } = totalSpan(record) ?? record;
  return asRead(record.quote.slice(start - record.start, end - record.start));
}

/** The quote in one line, with the cell that it speaks of in front: `Total › 2024: 1,816 6,054`. */
export function namedQuote(record: ClaimRecord): string {
  const quote = quoteOf(record).replace(/\s+/gu, ' ').trim();
  const name = cellName(record);
  if (name === undefined) return quote;
  const row = asRead(record.cell?.row ?? '');
  return `${name}: ${quote.startsWith(row) ? quote.slice(row.length).trim() : quote}`;
}
