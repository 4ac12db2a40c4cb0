import type { GridCell } from './columns.ts';
import type { Grid } from './grid.ts';
import type { Line } from './lines.ts';

/** What stands on a page: a line, or a table. */
export type Block =
  | { readonly type: 'line'; readonly line: Line; readonly page: number }
  | {
      readonly type: 'grid';
      readonly columns: Grid['columns'];
      readonly rows: readonly GridRow[];
      /** The last one that it stands on. */
      readonly page: number;
    };

/** A row of a table, and the page that it stands on. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly page: number;
}

/** The lines of a page with its tables, each where its first line comes in the content. */
export function blocksOf(lines: readonly Line[], grids: readonly Grid[], page: number): readonly Block[] {
  const owner = new Map(grids.flatMap((grid) => [...grid.lines].map((line) => [line, grid] as const)));
  const placed = new Set<Grid>();
  return lines.flatMap((line): readonly Block[] => {
    const grid = owner.get(line);
    if (grid === undefined) return [{ type: 'line', line, page }];
    if (placed.has(grid)) return [];
    placed.add(grid);
    const rows = grid.rows.map((cells) => ({ cells, page }));
    return [{ type: 'grid', columns: grid.columns, rows, page }];
  });
}
