import type { Verdict } from '../../lib/engine/check/verdict.ts';
import type { ClaimKind } from '../../lib/engine/claim/claim.ts';

/** What must be found in a text: kind, stated figure (none for a quota), recomputed figure (none if no part fits), verdict. */
export type Expected = readonly [
  kind: ClaimKind,
  stated: string | null,
  computed: number | null,
  verdict: Verdict,
];

/** One language's corpus; a person who reads the language and does not program can check it. */
export interface Corpus {
  readonly language: string;
  /** A text and the claims in it, in reading order. */
  readonly claims: readonly (readonly [text: string, ...expected: Expected[]])[];
  /** Texts in which there is no claim, by the reason why. */
  readonly silent: readonly (readonly [reason: string, text: string])[];
}

/**
 * The numbers of one language, under headings by topic; the test for it is `tests/engine/quantity/read-quantities.test.ts`.
 *
 * A value is a plain decimal number or a quotient with its scale multiplied out; blanks may part its digits:
 * `1 320 000 000`, `2.5`. Behind it stands what it is a number of: nothing for an amount, `%`, `pp` for percentage points,
 * `x` for a factor, `of` for a fraction of something (`2/3 of`). Before it stands how its hedge lets it stray: `>`
 * (hơn, at least), `<` (gần, up to), `~` (khoảng, about). A range is `10..20 %`.
 */
export interface NumberTable {
  readonly language: string;
  /** A value and texts that hold this number and no other; values of several numbers are parted by `; `. */
  readonly reads: readonly (readonly [value: string, ...texts: string[]])[];
  /** Texts that hold no number, behind the reason why. */
  readonly readsNothing: readonly (readonly [reason: string, ...texts: string[]])[];
}
