import type { Lexicon } from '../languages/lexicon.ts';
import type { Cell, Table } from '../text/table.ts';
import type { Content } from './content.ts';
import { factsIn } from './facts.ts';

/** Which rows and columns of a table hold its figures, and which say what they are. */
export interface Layout {
  readonly headRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly labelColumns: readonly number[];
  readonly figureColumns: readonly number[];
}

type Contents = readonly (readonly Content[])[];

/** A whole number of four digits that may be a year. */
const isYear = (content: Content): boolean =>
  content.type === 'figures' &&
  content.figures.length === 1 &&
  /^(?:19|20)\d\d$/u.test(content.figures[0].quantity.digits);

const isFigures = (content: Content | undefined): boolean => content?.type === 'figures';

/** `A B 1 2 3=2/1`: the columns are numbered. */
function numbersColumns(row: readonly Cell[], contents: readonly Content[], text: string): boolean {
  const written = row.map(({ start, end }) => text.slice(start, end).replace(/[()[\]\s]/gu, ''));
  const numbered = written.filter(
    (cell, at) => /^\d{1,2}(?:=|$)/u.test(cell) && contents[at]?.type !== 'blank',
  );
  const numbers = numbered.map((cell) => Number.parseInt(cell, 10));
  const rest = written.filter((cell) => !/^(?:\d{1,2}(?:=.*)?|\p{Lu}?)$/u.test(cell));
  return (
    numbers.length >= 2 &&
    rest.length === 0 &&
    numbers.every((number, at) => number === (numbers[0] ?? 0) + at)
  );
}

/** The rows at the top that say what the columns are: words, years, numbers of the columns. */
function countHeadRows(text: string, rows: Table['rows'], contents: Contents): number {
  const isHead = (row: readonly Cell[], at: number): boolean => {
    const own = contents[at] ?? [];
    if (row.every((cell) => cell.isHeader || cell.start === cell.end)) return true;
    if (numbersColumns(row, own, text)) return at > 0;
    const figures = own.filter(isFigures);
    return figures.length === 0 || (figures.length > 1 && figures.every(isYear));
  };
  const first = rows.findIndex((row, at) => !isHead(row, at));
  return first === -1 ? rows.length : first;
}

/** 1, 2, 3 … down a column: the rows are numbered. */
function numbersRows(cells: readonly (Content | undefined)[]): boolean {
  const numbers = cells.flatMap((content) =>
    content?.type === 'figures' ? Number(content.figures[0].quantity.digits) : [],
  );
  return numbers.length >= 2 && numbers.every((number, at) => number === at + 1);
}

/** Where the figures of a table are; nothing where it has fewer than two columns of cells or no figures. */
export function findHeads(
  text: string,
  rows: Table['rows'],
  contents: Contents,
  lexicon: Lexicon,
): Layout | undefined {
  const width = rows[0]?.length ?? 0;
  const count = countHeadRows(text, rows, contents);
  const below = rows.map((_, row) => row).slice(count);
  const columns = Array.from({ length: width }, (_, column) => column);
  const headRows = rows.map((_, row) => row).slice(0, count);
  const holdsFigures = (column: number): boolean => {
    const cells = below.map((row) => contents[row]?.[column]);
    const filled = cells.filter((content) => content !== undefined && content.type !== 'blank');
    const heads = factsIn(
      text,
      headRows.flatMap((row) => rows[row]?.[column] ?? []),
      lexicon,
    ).heads;
    const areYears = column === 0 && filled.every((content) => content !== undefined && isYear(content));
    const areNumbers = heads.has('ordinal') || (column === 0 && numbersRows(cells));
    const areHeads = below.filter((row) => rows[row]?.[column]?.isHeader).length * 2 > below.length;
    return !areHeads && !areYears && !areNumbers && filled.filter(isFigures).length * 2 > filled.length;
  };
  const figureColumns = columns.filter(holdsFigures);
  const labelColumns = columns.filter((column) => !figureColumns.includes(column));
  const bodyRows = below.filter((row) => figureColumns.some((column) => isFigures(contents[row]?.[column])));
  if (width < 2 || bodyRows.length === 0) return undefined;
  return { headRows, bodyRows, labelColumns, figureColumns };
}
