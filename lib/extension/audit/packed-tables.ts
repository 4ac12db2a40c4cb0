import type { Cell, Table } from '../../engine/text/table.ts';
import type { PackedTable } from './packed-table-schema.ts';

export function pack({ caption, rows }: Table): PackedTable {
  const order = new Map<Cell, number>();
  const cells: number[] = [];
  const places: number[] = [];
  let last = 0;
  for (const row of rows) {
    for (const cell of row) {
      let at = order.get(cell);
      if (at === undefined) {
        at = order.size;
        order.set(cell, at);
        cells.push(cell.start - last, cell.end - cell.start, Number(cell.isHeader));
        last = cell.start;
      }
      places.push(at);
    }
  }
  return {
    caption: caption === undefined ? null : [caption.start, caption.end],
    width: rows[0]?.length ?? 0,
    cells,
    places: places.length === order.size ? null : places,
  };
}

export function unpack({ caption, width, cells, places }: PackedTable): Table {
  const own: Cell[] = [];
  let start = 0;
  for (let at = 0; at < cells.length; at += 3) {
    const [by = 0, length = 0, head] = cells.slice(at, at + 3);
    start += by;
    own.push({ start, end: start + length, isHeader: head === 1 });
  }
  const inPlace = places === null ? own : places.map((place) => own[place]);
  const rows: Cell[][] = [];
  for (let at = 0; at < inPlace.length; at += width)
    rows.push(inPlace.slice(at, at + width).filter((cell) => cell !== undefined));
  return { caption: caption === null ? undefined : { start: caption[0], end: caption[1] }, rows };
}

/** Whether two lists of tables are the same. */
export const areAlike = (a: readonly PackedTable[], b: readonly PackedTable[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
