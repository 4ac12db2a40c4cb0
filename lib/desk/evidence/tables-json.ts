import { listOf, misfit, nullable, object, type Shape, truth, whole } from '../../documents/decode/decode.ts';
import type { Cell, Table } from '../../engine/text/table.ts';

/** A table as JSON: each cell once, and the rows as places in that list, so that a merged cell stays one. */
export interface TableJson {
  readonly caption: { readonly start: number; readonly end: number } | null;
  readonly cells: readonly { readonly start: number; readonly end: number; readonly isHeader: boolean }[];
  readonly rows: readonly (readonly number[])[];
}

export function tableToJson({ caption, rows }: Table): TableJson {
  const places = new Map<Cell, number>();
  for (const cell of rows.flat()) if (!places.has(cell)) places.set(cell, places.size);
  return {
    caption: caption === undefined ? null : { start: caption.start, end: caption.end },
    cells: [...places.keys()].map(({ start, end, isHeader }) => ({ start, end, isHeader })),
    rows: rows.map((row) => row.map((cell) => places.get(cell) ?? 0)),
  };
}

export const spanShape = object({ start: whole, end: whole });

const written = object({
  caption: nullable(spanShape),
  cells: listOf(object({ start: whole, end: whole, isHeader: truth })),
  rows: listOf(listOf(whole)),
});

/** A table out of its JSON; rows of different lengths and places without a cell are no table. */
export const tableShape: Shape<Table> = (value, path) => {
  const { caption, cells, rows } = written(value, path);
  const width = rows[0]?.length ?? 0;
  return {
    caption: caption ?? undefined,
    rows: rows.map((row, at) =>
      row.length === width
        ? row.map((place) => cells[place] ?? misfit(`${path}.rows[${at}]`, 'made of its cells'))
        : misfit(`${path}.rows[${at}]`, 'as long as the first'),
    ),
  };
};
