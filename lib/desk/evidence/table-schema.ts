import * as v from 'valibot';
import { type Output, pathTo } from '../../documents/schema/decode.ts';
import { spanSchema, wholeSchema } from '../../documents/schema/values.ts';
import type { Cell, Table } from '../../engine/text/table.ts';

/** A table as JSON: each cell once, and the rows as places in that list, so that a merged cell stays one. */
export const tableJsonSchema = v.object({
  caption: v.nullable(spanSchema),
  cells: v.array(v.object({ start: wholeSchema, end: wholeSchema, isHeader: v.boolean() })),
  rows: v.array(v.array(wholeSchema)),
});
export type TableJson = Output<typeof tableJsonSchema>;

/** A table out of its JSON; rows of different lengths and places without a cell are no table. */
export const tableSchema: v.GenericSchema<unknown, Table> = v.pipe(
  tableJsonSchema,
  v.rawTransform(({ dataset, addIssue, NEVER }): Table => {
    const { caption, cells, rows } = dataset.value;
    const found: Cell[][] = [];
    for (const [at, row] of rows.entries()) {
      const filled = row.flatMap((place) => cells[place] ?? []);
      const problem =
        row.length !== rows[0]?.length
          ? 'as long as the first'
          : filled.length === row.length
            ? undefined
            : 'made of its cells';
      if (problem !== undefined) {
        addIssue({ message: problem, path: pathTo('rows', at) });
        return NEVER;
      }
      found.push(filled);
    }
    return { caption: caption ?? undefined, rows: found };
  }),
);
