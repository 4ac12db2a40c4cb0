import type { Explanation } from './explain/explanation.ts';
import type { ClaimRecord } from './report/record.ts';

/** A claim that was checked, as it leaves the engine: the record for machines, the explanation for people. Plain JSON. */
export interface Finding {
  readonly record: ClaimRecord;
  readonly explanation: Explanation;
}
