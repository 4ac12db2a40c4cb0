import * as v from 'valibot';
import type { Output } from '../../documents/schema/decode.ts';
import { wholeSchema } from '../../documents/schema/values.ts';

/** Thousands of numbers, of which none needs a place of its own in a sentence. A hole is none, and ends the look. */
const numbersSchema = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.findIndex((one) => !Number.isSafeInteger(one)) < 0,
  'a list of whole numbers',
);

/**
 * A table as few numbers: a page sends its tables while its reader waits, and a table of a thousand rows as objects is a
 * megabyte.
 */
export const packedTableSchema = v.pipe(
  v.object({
    caption: v.nullable(v.strictTuple([wholeSchema, wholeSchema])),
    /** How many places a row has. */
    width: wholeSchema,
    /**
     * Three numbers for each cell: where it begins, counted from the beginning of the cell before, its length, both in
     * UTF-16 units, and 1 where it is a header.
     */
    cells: numbersSchema,
    /** Which cell stands in each place, row by row; nothing where each has one of its own, in this order. */
    places: v.nullable(numbersSchema),
  }),
  v.check(({ cells }) => cells.length % 3 === 0 && areSpans(cells), 'made of stretches of a text'),
  v.check(({ width, cells, places }) => {
    const inPlace = places?.length ?? cells.length / 3;
    // Rows of no width would never end.
    return width === 0 ? inPlace === 0 : inPlace % width === 0;
  }, 'made of whole rows'),
  v.check(
    ({ cells, places }) => places?.every((place) => place >= 0 && place < cells.length / 3) ?? true,
    'made of its cells',
  ),
);
export type PackedTable = Output<typeof packedTableSchema>;

function areSpans(cells: readonly number[]): boolean {
  let start = 0;
  for (const [at, number] of cells.entries()) {
    if (at % 3 === 0) start += number;
    if (start < 0 || (at % 3 === 1 && number < 0)) return false;
  }
  return true;
}
