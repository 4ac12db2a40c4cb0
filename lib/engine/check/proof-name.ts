/** What makes sure that figures that do not fit were meant to; the meanings are in docs/verdicts.md. */
export const PROOF_NAMES = [
  /** The form leaves no room: `44/48 (96,7%)`; from, to and by in a row. */
  'tight-form',
  /** Of four figures that must agree all but one do. */
  'all-but-one',
  /** The others of the same list agree, and this one alone does not. */
  'siblings',
  /** One slip of the pen makes the figures agree. */
  'one-slip',
  /** The figures agree to the last digit under the label that was meant. */
  'other-label',
] as const;
export type ProofName = (typeof PROOF_NAMES)[number];
