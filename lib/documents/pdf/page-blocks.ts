import type { GridCell } from './columns.ts';
import type { Grid } from './grid.ts';
import type { Line } from './lines.ts';
import { byColumn } from './side-by-side.ts';

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
  return inOrder(lines, owner).flatMap((line): readonly Block[] => {
    const grid = owner.get(line);
    if (grid === undefined) return [{ type: 'line', line, page }];
    if (placed.has(grid)) return [];
    placed.add(grid);
    const rows = grid.rows.map((cells) => ({ cells, page }));
    return [{ type: 'grid', columns: grid.columns, rows, page }];
  });
}

/** The lines in the order of reading; those of tables stay where they come in the content. */
function inOrder(lines: readonly Line[], owner: ReadonlyMap<Line, Grid>): readonly Line[] {
  const all: Line[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (!owner.has(line)) open.push(line);
    else {
      all.push(...byColumn(open), line);
      open = [];
    }
  }
  return [...all, ...byColumn(open)];
}
