import type { Explanation, Phrase } from './explain/explanation.ts';
import type { ClaimRecord } from './report/record.ts';
import type { TensionRecord } from './report/tension-record.ts';

/** A claim that was checked, as it leaves the engine: the record for machines, the explanation for people. Plain JSON. */
export interface Finding {
  readonly record: ClaimRecord;
  readonly explanation: Explanation;
}

/** Two places of one article that cannot both hold: the record, and the sentence that is said of it. Plain JSON. */
export interface TensionFinding {
  readonly record: TensionRecord;
  readonly sentence: Phrase;
}
