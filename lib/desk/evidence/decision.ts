/** What a person decided of a claim, and when (ISO 8601, UTC). */
export type Decision =
  /** The finding holds. */
  | { readonly type: 'confirmed'; readonly at: string }
  /** It is left aside, for the reason given in the person's words. */
  | { readonly type: 'dismissed'; readonly at: string; readonly reason: string }
  /** The figures have to be asked for elsewhere before anything is said. */
  | { readonly type: 'needs-source'; readonly at: string };

export const DECISIONS = [
  'confirmed',
  'dismissed',
  'needs-source',
] as const satisfies readonly Decision['type'][];
