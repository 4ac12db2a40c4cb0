import type { Proof } from '../check/proof.ts';
import type { Verdict } from '../check/verdict.ts';
import type { ClaimKind, OperandRole } from '../claim/claim.ts';
import type { Unchecked } from '../coverage/reasons.ts';
import type { AcquittalName } from '../proof/acquittal.ts';
import type { Nature } from '../quantity/quantity.ts';
import type { ClaimRecord } from '../report/record.ts';
import type { Exact, HedgeWorking } from '../report/working.ts';
import type { Span } from '../text/span.ts';

/**
 * How a text was read, sentence by sentence, for whoever works on the engine. Plain JSON; offsets are UTF-16 code units
 * of the audited text, end exclusive.
 */
export interface Trace {
  /** The tag of the language that it was read in. */
  readonly language: string;
  /** The sign that parts decimals, as far as the text tells. */
  readonly decimal: string;
  /** Those that print a percentage, percentage points or a factor, or of which something was proposed. */
  readonly sentences: readonly SentenceTrace[];
}

export interface SentenceTrace extends Quoted {
  /** The figures of the sentences before it in which a whole or a target may stand. */
  readonly before: readonly string[];
  /** In the order of the text. */
  readonly read: readonly Read[];
  /** Every detector that looked, the likeliest reading first. */
  readonly detectors: readonly DetectorTrace[];
  /** What became of each percentage, of points and of factors. */
  readonly figures: readonly FigureTrace[];
}

export interface Quoted extends Span {
  readonly quote: string;
}

/** What something in a sentence was read as. Words that do nothing for a figure are left out. */
export type Read =
  | (Quoted & {
      readonly as: 'quantity';
      readonly nature: Nature;
      /** Its scale included; more than one where its sign may part decimals or group digits, the likeliest first. */
      readonly values: readonly Exact[];
      readonly unit: string;
      /** What is counted or measured, where that is known. */
      readonly measure: string;
      readonly hedge: HedgeWorking | null;
    })
  | (Quoted & { readonly as: 'cue'; readonly cues: readonly string[] })
  /** Digits, or a percent sign, that are part of no quantity: a date, a name, one end of a range. */
  | (Quoted & { readonly as: 'nothing' });

export interface DetectorTrace {
  readonly name: string;
  readonly proposals: readonly Proposal[];
}

/** A claim that a detector takes the words for, and what came of it. */
export interface Proposal {
  readonly kind: ClaimKind;
  /** `change.after` */
  readonly rule: string;
  readonly certainty: 'sure' | 'tentative' | 'given';
  readonly operands: readonly { readonly role: OperandRole; readonly quote: string }[];
  readonly stated: string | null;
  /** What the words beside it conclude from its figures. */
  readonly concludes: string | null;
  readonly outcome: Outcome;
}

export type Outcome =
  /** This is what is said of the text. */
  | {
      readonly came: 'reported';
      readonly record: ClaimRecord;
      /** Why the engine is sure that figures do not fit. */
      readonly proof: Proof['by'] | null;
      /** Why it cannot be judged. */
      readonly reason: string | null;
    }
  /** Its figures do not fit; but there is an innocent explanation, or nothing proves that they belong together. */
  | {
      readonly came: 'not-flagged';
      readonly acquittal: AcquittalName | null;
      readonly wouldBe: ClaimRecord;
    }
  /** Judged, and yet not said: a table or another claim says it. */
  | { readonly came: 'superseded'; readonly record: ClaimRecord }
  /** Judged, and another reading of the same stated figure is taken before it. */
  | { readonly came: 'outweighed'; readonly record: ClaimRecord; readonly by: string }
  /** Not judged: another detector has something to say of the figure. */
  | { readonly came: 'gave-way' }
  /** What it would have been, had the words been sure, or had a person put the figures together. */
  | { readonly came: 'dropped'; readonly why: 'tentative' | 'not-linked'; readonly wouldBe: ClaimRecord }
  /** No reading of the figures gives anything to compare. */
  | { readonly came: 'dropped'; readonly why: 'not-worked-out' };

/** What became of a percentage, of points or of a factor. */
export type FigureTrace = Quoted &
  (
    | {
        readonly came: 'said';
        readonly by: readonly { readonly rule: string; readonly verdict: Verdict }[];
      }
    /** `lacks` is what the words around it let one guess. */
    | {
        readonly came: 'nothing-proposed' | 'all-dropped';
        readonly lacks: Unchecked;
        readonly given: GivenBy | null;
      }
  );

/** Two figures nearby that give a percentage as it is written, the nearest; too likely by luck to be believed. */
export interface GivenBy {
  readonly figures: readonly string[];
  /** `part-of-whole`, `growth` */
  readonly relation: string;
  /** A fraction. */
  readonly luck: number;
}
