/** Who said something, and when. */
export interface Signed {
  /** The name that the person goes by; empty where none was given. */
  readonly by: string;
  /** ISO 8601, UTC; nothing where an earlier version did not note it. */
  readonly at: string | null;
}

export const DECISIONS = [
  /** The finding holds. */
  'confirmed',
  /** It is left aside. */
  'dismissed',
  /** The figures have to be asked for elsewhere before anything is said. */
  'needs-source',
] as const;
export type DecisionType = (typeof DECISIONS)[number];

/** What a person decided of a claim, when, and why. */
export interface Decision extends Signed {
  readonly type: DecisionType;
  readonly at: string;
  /** In the person's own words; may be empty. */
  readonly reason: string;
}
