import type { ClaimRecord } from './record.ts';

/** `Total › 2024`: the names of the row and the column that a claim of a table stands in; nothing where it has none. */
export function cellName({ cell }: ClaimRecord): string | undefined {
  if (cell === undefined) return undefined;
  return [cell.row, cell.column].filter((name) => name !== '').join(' › ');
}

/** The quote in one line, with the cell that it speaks of in front: `Total › 2024: 1,816 6,054`. */
export function namedQuote(record: ClaimRecord): string {
  const quote = record.quote.replace(/\s+/gu, ' ').trim();
  const name = cellName(record);
  if (name === undefined) return quote;
  const row = record.cell?.row ?? '';
  return `${name}: ${quote.startsWith(row) ? quote.slice(row.length).trim() : quote}`;
}
