import type { Line } from './lines.ts';
import type { Block } from './page-blocks.ts';
import { compoundsOf, goesOn, type Joint, runsOver, seam } from './paragraphs.ts';

/** A line, or an empty cell, with what comes between it and the next one. */
export interface JoinedLine {
  readonly page: number;
  readonly line: Line | undefined;
  readonly joint: Joint;
}

const PARTED: Joint = { cut: 0, between: '\n\n' };

/** All lines in the order of reading; nothing stands behind the last one. */
export function joinedLines(blocks: readonly Block[]): readonly JoinedLine[] {
  const compounds = compoundsOf(blocks.flatMap((block) => (block.type === 'line' ? [block.line] : [])));
  const all = blocks.flatMap((block, at): readonly JoinedLine[] => {
    if (block.type === 'grid') return ofGrid(block, compounds);
    const next = blocks[at + 1];
    const joint =
      next?.type === 'line' ? jointOf(block.line, next.line, next.page - block.page, compounds) : PARTED;
    return [{ page: block.page, line: block.line, joint }];
  });
  return all.map((one, at) => (at === all.length - 1 ? { ...one, joint: { cut: 0, between: '' } } : one));
}

/** Between the cells of a table stands a tab, between its rows a line feed: by these it is known as a table later. */
function ofGrid(
  { rows }: Extract<Block, { readonly type: 'grid' }>,
  compounds: ReadonlySet<string>,
): readonly JoinedLine[] {
  return rows.flatMap(({ cells, page }, row) =>
    cells.flatMap((cell, column): readonly JoinedLine[] => {
      const behindRow = row === rows.length - 1 ? '\n\n' : '\n';
      const behind: Joint = { cut: 0, between: column === cells.length - 1 ? behindRow : '\t' };
      if (cell.length === 0) return [{ page, line: undefined, joint: behind }];
      return cell.map((line, at) => {
        const next = cell[at + 1];
        return { page, line, joint: next === undefined ? behind : seam(line.text, next.text, compounds) };
      });
    }),
  );
}

/** What comes between two lines that follow one another, on one page or, `pages` farther, on another. */
function jointOf(line: Line, next: Line, pages: number, compounds: ReadonlySet<string>): Joint {
  const isJoined = pages === 0 ? goesOn(line, next) : pages === 1 && runsOver(line, next);
  return isJoined ? seam(line.text, next.text, compounds) : PARTED;
}
