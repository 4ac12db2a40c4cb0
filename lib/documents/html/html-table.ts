import type { Span } from '../../engine/text/span.ts';
import { layOut, type MergedCell, type Table } from '../../engine/text/table.ts';
import { tagOf } from './dom.ts';

/** Elements whose stretch of text a table is made of. */
export const TABLE_PARTS: ReadonlySet<string> = new Set(['TD', 'TH', 'CAPTION']);

/** What HTML allows at most; a cell that covers more rows than there are covers all that are left. */
const MOST_COLUMNS = 1000;

const childrenOf = (element: Element, ...tags: readonly string[]): readonly Element[] =>
  [...element.children].filter((child) => tags.includes(tagOf(child)));

/** The rows in the order in which they are shown: heads first and feet last. */
const rowsOf = (table: Element): readonly Element[] =>
  [['THEAD'], ['TBODY', 'TR'], ['TFOOT']]
    .flatMap((tags) => childrenOf(table, ...tags))
    .flatMap((section) => (tagOf(section) === 'TR' ? section : childrenOf(section, 'TR')));

/** How many places a cell covers: zero rows are all that are left. */
function spanned(cell: Element, name: 'rowspan' | 'colspan'): number {
  const count = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  if (Number.isNaN(count) || count < 0) return 1;
  if (name === 'rowspan') return count || Number.POSITIVE_INFINITY;
  return count === 0 || count > MOST_COLUMNS ? 1 : count;
}

const isHeader = (cell: Element): boolean =>
  tagOf(cell) === 'TH' || ['columnheader', 'rowheader'].includes(cell.getAttribute('role') ?? '');

const mergedCell = (cell: Element, span: Span | undefined): MergedCell | undefined =>
  span && {
    cell: { ...span, isHeader: isHeader(cell) },
    rowSpan: spanned(cell, 'rowspan'),
    columnSpan: spanned(cell, 'colspan'),
  };

/** A table that only puts boxes side by side. */
const isLayout = (table: Element): boolean =>
  ['presentation', 'none'].includes(table.getAttribute('role') ?? '') ||
  table.querySelector('table') !== null;

/**
 * A `table` element as the engine takes it, in steps, a row each; `spanOf` is the stretch of text that a cell or a caption
 * has become, nothing where it was not read. Nothing for a table that is there for the layout, or has one column.
 */
export function* tableSteps(
  element: Element,
  spanOf: (part: Element) => Span | undefined,
): Generator<undefined, readonly Table[]> {
  if (isLayout(element)) return [];
  const rows: (readonly MergedCell[])[] = [];
  for (const row of rowsOf(element)) {
    yield;
    const cells = childrenOf(row, 'TD', 'TH').flatMap((cell) => mergedCell(cell, spanOf(cell)) ?? []);
    if (cells.length > 0) rows.push(cells);
  }
  const laid = layOut(rows);
  const [caption] = childrenOf(element, 'CAPTION');
  return (laid[0]?.length ?? 0) < 2 ? [] : [{ caption: caption && spanOf(caption), rows: laid }];
}
