import type { Explanation, Phrase } from './explain/explanation.ts';
import type { ClaimRecord } from './report/record.ts';
import type { TensionRecord } from './report/tension-record.ts';

/** A claim that was checked, as it leaves the engine: the record for machines, the explanation for people. Plain JSON. */
export interface Finding {
  readonly record: ClaimRecord;
  readonly explanation: Explanation;
  /** What a person made of it on this device. It goes with a finding to a page that shows it, and is no part of an audit. */
  readonly decided?: Decided | null | undefined;
}

/** What is shown on a page of what a person made of a claim beside it. */
export interface Decided {
  readonly type: 'confirmed' | 'dismissed' | 'needs-source' | null;
  /** In the person's own words; mostly empty. */
  readonly note: string;
  /** Another figure was typed for one of its own. */
  readonly isTyped: boolean;
}

/** Two places of one article that cannot both hold: the record, and the sentence that is said of it. Plain JSON. */
export interface TensionFinding {
  readonly record: TensionRecord;
  readonly sentence: Phrase;
}
