import * as v from 'valibot';
import { type Decoded, decode, type Output } from '../../documents/schema/decode.ts';
import { parseJson } from '../../documents/schema/json.ts';
import { changesSchema } from './changes.ts';
import { evidenceSchema } from './evidence.ts';
import { evidenceToJson } from './evidence-json.ts';

/** What was changed in an audit and is not known to be stored. */
export const unsavedSchema = v.object({
  /** Of the audit in the history; nothing where it was not there yet. */
  id: v.nullable(v.string()),
  /** The whole of it, where it was not there yet. */
  evidence: v.nullable(evidenceSchema),
  changes: changesSchema,
});
export type Unsaved = Output<typeof unsavedSchema>;

export const writeUnsaved = ({ id, evidence, changes }: Unsaved): string =>
  JSON.stringify({ id, evidence: evidence && evidenceToJson(evidence), changes });

/** Unsaved changes out of their text, or the one thing that is wrong with it. */
export function readUnsaved(source: string): Decoded<Unsaved> {
  const json = parseJson(source);
  return json.type === 'misfit' ? json : decode(unsavedSchema, json.value);
}
