import type { Span } from './span.ts';
import { type Cell, layOut, type Table, trimmed } from './table.ts';

/** Fewer rows are no table, but two lines that happen to have a tab or a bar in them. */
const FEWEST_ROWS = 3;
const LINE = /[^\n]+/gu;
/** `---`, `:---:`: a cell of the line under the heads of a Markdown table. */
const RULE = /^:?-+:?$/u;

interface Row {
  readonly line: Span;
  readonly sign: '\t' | '|';
  readonly cells: readonly Span[];
  readonly isRule: boolean;
}

/** The stretches of a line between the signs that part its cells; in Markdown a bar may also stand at both ends. */
function cellsOf(text: string, line: Span, sign: Row['sign']): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (let at = start; at <= line.end; at++) {
    const isEscaped = sign === '|' && text[at - 1] === '\\';
    if (at < line.end && (text[at] !== sign || isEscaped)) continue;
    cells.push(trimmed(text.slice(start, at), start));
    start = at + 1;
  }
  const isFramed = (cell: Span | undefined): boolean => cell !== undefined && cell.start === cell.end;
  if (sign === '\t') return cells;
  const inner = isFramed(cells[0]) ? cells.slice(1) : cells;
  return isFramed(inner.at(-1)) ? inner.slice(0, -1) : inner;
}

function rowOf(text: string, line: Span): Row | undefined {
  const written = text.slice(line.start, line.end);
  const sign = written.includes('\t') ? '\t' : written.includes('|') ? '|' : undefined;
  if (sign === undefined) return undefined;
  const cells = cellsOf(text, line, sign);
  const isRule =
    sign === '|' && cells.length > 0 && cells.every(({ start, end }) => RULE.test(text.slice(start, end)));
  return { line, sign, cells, isRule };
}

/** Rows that follow one another line by line, parted by the same sign. */
function blocksOf(text: string): readonly (readonly Row[])[] {
  const blocks: Row[][] = [];
  for (const match of text.matchAll(LINE)) {
    const row = rowOf(text, { start: match.index, end: match.index + match[0].length });
    if (row === undefined) continue;
    const last = blocks.at(-1)?.at(-1);
    const goesOn = last?.sign === row.sign && last.line.end + 1 === row.line.start;
    if (goesOn) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function tableOf(block: readonly Row[]): Table | undefined {
  const rule = block.findIndex((row) => row.isRule);
  const rows = block.filter((row) => !row.isRule);
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  // A bar stands in much that is no table; only the line under the heads makes it one.
  if (rows.length < FEWEST_ROWS || width < 2 || (block[0]?.sign === '|' && rule < 1)) return undefined;
  const cells = rows.map((row, at) =>
    row.cells.map((span) => {
      const cell: Cell = { ...span, isHeader: at < rule };
      return { cell, rowSpan: 1, columnSpan: 1 };
    }),
  );
  return { caption: undefined, rows: layOut(cells) };
}

/** The tables that are written out in a text: lines with tabs between their cells, and pipe tables of Markdown. */
export const writtenTables = (text: string): readonly Table[] =>
  /[\t|]/u.test(text) ? blocksOf(text).flatMap((block) => tableOf(block) ?? []) : [];
