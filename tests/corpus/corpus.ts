import type { Verdict } from '../../lib/check/verdict.ts';
import type { ClaimKind } from '../../lib/claim/claim.ts';

/** What must be found in a text: kind, stated figure (none for a quota), recomputed figure, verdict. */
export type Expected = readonly [kind: ClaimKind, stated: string | null, computed: number, verdict: Verdict];

/** One language's corpus; a person who reads the language and does not program can check it. */
export interface Corpus {
  readonly language: string;
  /** A text and the claims in it, in reading order. */
  readonly claims: readonly (readonly [text: string, ...expected: Expected[]])[];
  /** Texts in which there is no claim, by the reason why. */
  readonly silent: readonly (readonly [reason: string, text: string])[];
  /** A quantity and its spellings: value with its scale, unit, and texts that hold just this quantity. */
  readonly quantities: readonly (readonly [value: string, ...spellings: string[]])[];
  /** Texts without any quantity. */
  readonly noQuantity: readonly (readonly [reason: string, text: string])[];
}
