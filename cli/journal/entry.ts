import * as v from 'valibot';
import { decode, type Output } from '../../lib/documents/schema/decode.ts';
import { parseJson } from '../../lib/documents/schema/json.ts';
import { fieldsSchema, wholeSchema } from '../../lib/documents/schema/values.ts';
import { tallySchema } from '../work/tally.ts';

/** The first line of a journal: what the run was asked to do. */
const headingSchema = v.object({
  type: v.literal('run'),
  /** What decides what the output holds, each part as a phrase for people: `with --format csv`. */
  order: v.pipe(fieldsSchema, v.record(v.string(), v.string())),
});
export type Heading = Output<typeof headingSchema>;

/** What a sitemap named when it was read, or a part of that. */
const pagesEntrySchema = v.object({
  type: v.literal('pages'),
  sitemap: v.string(),
  pages: v.array(v.string()),
  /** How many more of them stand in the entries that follow. */
  more: wholeSchema,
});
export type PagesEntry = Output<typeof pagesEntrySchema>;

/** So much is done, and stands in the output for good. */
const doneEntrySchema = v.object({
  type: v.literal('done'),
  /** Items taken from the input. */
  taken: wholeSchema,
  /** SHA-256 of what they were, each hashed together with those before it. */
  input: v.string(),
  /** Bytes of the output, and their SHA-256. */
  bytes: wholeSchema,
  output: v.string(),
  tally: tallySchema,
});
export type DoneEntry = Output<typeof doneEntrySchema>;

export const entrySchema = v.variant('type', [headingSchema, pagesEntrySchema, doneEntrySchema]);
export type Entry = Output<typeof entrySchema>;

/** The entry that a line of a journal is; nothing where it is none. */
export function entryOf(line: string): Entry | undefined {
  const json = parseJson(line);
  const read = json.type === 'decoded' ? decode(entrySchema, json.value) : json;
  return read.type === 'decoded' ? read.value : undefined;
}
