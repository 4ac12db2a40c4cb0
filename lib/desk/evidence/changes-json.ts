import {
  type Decoded,
  decode,
  listOf,
  nullable,
  object,
  oneOf,
  type Shape,
  text,
  variant,
} from '../../documents/decode/decode.ts';
import { parseJson } from '../../documents/decode/json.ts';
import type { Changes, ClaimChange } from './changes.ts';
import type { Evidence } from './evidence.ts';
import { claimShape, evidenceShape, evidenceToJson } from './evidence-json.ts';

/** What was changed in an audit and is not known to be stored. */
export interface Unsaved {
  /** Of the audit in the history; nothing where it was not there yet. */
  readonly id: string | null;
  /** The whole of it, where it was not there yet. */
  readonly evidence: Evidence | null;
  readonly changes: Changes;
}

const change: Shape<ClaimChange> = variant('type', {
  said: object({ type: oneOf('said'), before: claimShape, after: claimShape }),
  added: object({ type: oneOf('added'), after: claimShape }),
  'taken-out': object({ type: oneOf('taken-out'), before: claimShape }),
});

const unsaved: Shape<Unsaved> = object({
  id: nullable(text),
  evidence: nullable(evidenceShape),
  changes: object({ note: object({ before: text, after: text }), claims: listOf(change) }),
});

export const writeUnsaved = ({ id, evidence, changes }: Unsaved): string =>
  JSON.stringify({ id, evidence: evidence && evidenceToJson(evidence), changes });

/** Unsaved changes out of their text, or the one thing that is wrong with it. */
export function readUnsaved(source: string): Decoded<Unsaved> {
  const json = parseJson(source);
  return json.type === 'misfit' ? json : decode(unsaved, json.value);
}
