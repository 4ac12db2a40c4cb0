import type { Cell, Table } from '../../engine/text/table.ts';
import type { TableJson } from './table-schema.ts';

/** A table as JSON. */
export function tableToJson({ caption, rows }: Table): TableJson {
  const places = new Map<Cell, number>();
  for (const cell of rows.flat()) if (!places.has(cell)) places.set(cell, places.size);
  return {
    caption: caption === undefined ? null : { start: caption.start, end: caption.end },
    cells: [...places.keys()].map(({ start, end, isHeader }) => ({ start, end, isHeader })),
    rows: rows.map((row) => row.map((cell) => places.get(cell) ?? 0)),
  };
}
