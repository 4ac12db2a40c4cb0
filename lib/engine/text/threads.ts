import { overlaps, type Span } from './span.ts';
import type { Cell, Table } from './table.ts';

/**
 * The sentences that may speak of one another: those of the running text, and those of each cell by themselves. A sentence that runs
 * through cells is cut at them: no cell goes on in the next.
 */
export function threadsOf(
  sentences: readonly Span[],
  tables: readonly Table[],
): readonly [running: readonly Span[], ...inCells: (readonly Span[])[]] {
  const cells = [...new Set(tables.flatMap(({ rows }) => rows.flat()))]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const running: Span[] = [];
  const inCells = new Map<Cell, Span[]>();
  let next = 0;
  for (const sentence of sentences) {
    while ((cells[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    let isRunning = true;
    for (let at = next; at < cells.length; at++) {
      const cell = cells[at];
      if (cell === undefined || !overlaps(cell, sentence)) break;
      isRunning = false;
      const part = { start: Math.max(cell.start, sentence.start), end: Math.min(cell.end, sentence.end) };
      const known = inCells.get(cell);
      if (known === undefined) inCells.set(cell, [part]);
      else known.push(part);
    }
    if (isRunning) running.push(sentence);
  }
  return [running, ...inCells.values()];
}
