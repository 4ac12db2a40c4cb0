import type { Lexicon } from '../languages/lexicon.ts';
import { ONE } from '../quantity/rational.ts';
import type { Cell, Table } from '../text/table.ts';
import { withFalls } from './brackets.ts';
import { type CellFigure, type Content, contentOf } from './content.ts';
import { type DecimalSign, decimalSigns, readWith } from './decimal-sign.ts';
import { type Facts, factsIn } from './facts.ts';
import { findHeads, type Layout } from './heads.ts';
import { type Head, isFigure, type Place, type Row } from './places.ts';
import { printedColumns } from './printed-columns.ts';

/** The figures of a table with the heads of its rows and columns, headings and labels taken off. */
export interface Sheet {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** By row, then by column. */
  readonly places: readonly (readonly Place[])[];
  readonly decimal: DecimalSign;
}

/** The same table with its rows for columns. Figures keep the row of the page that they stand in. */
export const turned = ({ rows, columns, places, decimal }: Sheet): Sheet => ({
  rows: columns,
  columns: rows,
  places: columns.map((_, column) => places.map((row) => row[column] ?? 'blank')),
  decimal,
});

const figuresOf = (content: Content | undefined): readonly CellFigure[] =>
  content?.type === 'figures' ? content.figures : [];

/** Whether most cells of the column hold two figures. */
function isDouble(contents: readonly (Content | undefined)[]): boolean {
  const filled = contents.map(figuresOf).filter((figures) => figures.length > 0);
  return filled.filter((figures) => figures.length === 2).length * 2 > filled.length;
}

const isMoney = (place: Place | undefined): boolean => isFigure(place) && place.quantity.prefix !== '';

/** Accounts set the sign of the currency in the first row of a column and in the last, and mean all of it. */
const asMoney = (facts: Facts): Facts =>
  facts.measure.of === 'unsaid' ? { ...facts, measure: { of: 'amount', unit: '', scale: ONE } } : facts;

/** What the engine can use of a table, a row in a step; nothing where it has no rows and columns of figures. */
export function* sheetOf(
  text: string,
  onPage: Table,
  lexicon: Lexicon,
): Generator<undefined, Sheet | undefined> {
  const table = yield* printedColumns(text, onPage, lexicon);
  const known = new Map<Cell, Content>();
  const content = (cell: Cell): Content => {
    const found = known.get(cell) ?? contentOf(text, cell, lexicon);
    known.set(cell, found);
    return found;
  };
  const contents: (readonly Content[])[] = [];
  for (const row of table.rows) {
    contents.push(row.map(content));
    yield;
  }
  const layout = findHeads(text, table.rows, contents, lexicon);
  if (layout === undefined) return undefined;
  yield;
  return yield* fill(text, table, contents, layout, lexicon);
}

function* fill(
  text: string,
  { rows, caption }: Table,
  contents: readonly (readonly Content[])[],
  { headRows, bodyRows, labelColumns, figureColumns }: Layout,
  lexicon: Lexicon,
): Generator<undefined, Sheet> {
  const physical = figureColumns.map((column) => bodyRows.map((row) => contents[row]?.[column]));
  const signs = decimalSigns(
    physical.map((column) => column.flatMap(figuresOf).map(({ quantity }) => quantity)),
    lexicon.language.numbers,
  );
  const written = (cell: Cell | undefined): string => (cell ? text.slice(cell.start, cell.end) : '');
  const whole = caption === undefined ? [] : [caption];
  // The column with most words names the rows; numbers and units stand in columns of their own.
  const lengths = labelColumns.map((column) =>
    bodyRows.reduce((length, row) => length + written(rows[row]?.[column]).length, 0),
  );
  const names = labelColumns[lengths.indexOf(Math.max(...lengths))];
  const heads: { readonly name: Cell | undefined; readonly head: Head }[] = [];
  for (const row of bodyRows) {
    yield;
    const cells = labelColumns.flatMap((column) => rows[row]?.[column] ?? []);
    const named = names === undefined ? undefined : rows[row]?.[names];
    const name =
      named !== undefined && named.start < named.end ? named : cells.find((cell) => written(cell) !== '');
    const label = cells.map(written).join(' ').trim();
    const facts = factsIn(text, [...cells.filter((cell) => cell !== name), ...(name ? [name] : [])], lexicon);
    heads.push({ name, head: { facts, label, part: 'only' } });
  }
  const split = figureColumns.flatMap((column, at) => {
    const over = [...new Set(headRows.flatMap((row) => rows[row]?.[column] ?? []))];
    const facts = factsIn(text, [...whole, ...over], lexicon);
    const label = over.map(written).join(' ');
    const parts = isDouble(physical[at] ?? []) ? (['first', 'second'] as const) : (['only'] as const);
    // What stands over the names of the rows as well heads the whole table.
    const heads = over.filter(
      (cell) =>
        cell.start < cell.end &&
        !headRows.some((row) => labelColumns.some((label) => rows[row]?.[label] === cell)),
    );
    return parts.map((part) => ({ column, at, heads, head: { facts, label, part } }));
  });
  // What is said of several rows or columns at once is no operand of any one of them.
  const taken = new Map<Cell, number>();
  for (const cell of bodyRows.flatMap((row) => figureColumns.flatMap((column) => rows[row]?.[column] ?? [])))
    taken.set(cell, (taken.get(cell) ?? 0) + 1);
  const isMerged = (cell: Cell): boolean => cell.start < cell.end && (taken.get(cell) ?? 0) > 1;
  const places = bodyRows.map((row, r) => {
    const name = heads[r]?.name;
    const place: Row = { label: name === undefined || name.start === name.end ? undefined : name };
    return split.map(({ column, at, head, heads: over }): Place => {
      const [cell, content] = [rows[row]?.[column], contents[row]?.[column]];
      const figure = figuresOf(content)[head.part === 'second' ? 1 : 0];
      if (cell === undefined || isMerged(cell)) return 'unread';
      if (figure === undefined) {
        return content === undefined || content.type === 'blank' || content.type === 'figures'
          ? 'blank'
          : 'unread';
      }
      const quantity = readWith(figure.quantity, signs[at] ?? lexicon.language.numbers.decimal);
      return { ...figure, quantity, cell: { start: cell.start, end: cell.end }, row: place, heads: over };
    });
  });
  return {
    rows: heads.map(({ head }) => head),
    columns: split.map(({ head }, at) =>
      places.some((row) => isMoney(row[at])) ? { ...head, facts: asMoney(head.facts) } : head,
    ),
    places: withFalls(places),
    decimal: signs.at(-1) ?? lexicon.language.numbers.decimal,
  };
}
