import { overlap } from './columns.ts';
import type { Block, GridRow } from './page-blocks.ts';

type GridBlock = Extract<Block, { readonly type: 'grid' }>;

/** The blocks of all pages, where a table that goes on overleaf is one, without the heads that are said again there. */
export function joinedOverleaf(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  let page = 0;
  for (const block of blocks) {
    const last = all.at(-1);
    const goesOn = block.type === 'grid' && last?.type === 'grid' && block.page === page + 1;
    if (goesOn && haveSameColumns(last, block)) {
      all[all.length - 1] = { ...block, rows: [...last.rows, ...withoutHeads(last, block)] };
    } else all.push(block);
    page = block.page;
  }
  return all;
}

const haveSameColumns = (before: GridBlock, after: GridBlock): boolean =>
  before.columns.length === after.columns.length &&
  before.columns.every((column, at) => {
    const other = after.columns[at];
    return other !== undefined && other.holds === column.holds && overlap(column, other) > 0;
  });

function withoutHeads(before: GridBlock, after: GridBlock): readonly GridRow[] {
  const isOther = after.rows.findIndex((row, at) => written(row) !== written(before.rows[at]));
  return after.rows.slice(isOther === -1 ? after.rows.length : isOther);
}

const written = (row: GridRow | undefined): string =>
  (row?.cells ?? []).map((cell) => cell.map(({ text }) => text).join(' ')).join('\t');
