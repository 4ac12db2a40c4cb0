import type { ClaimKind } from '../claim/claim.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import type { Span } from '../text/span.ts';
import type { Check } from './check.ts';
import type { Verdict } from './verdict.ts';

/** What other checks of a text, and the count of its figures, have to know of one: places in the normalised text. */
export interface Outline extends Span {
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** Where the stated figure's numeral begins, where one is stated. */
  readonly stated: number | undefined;
  /** Where the operands begin. */
  readonly operands: readonly number[];
  /** Where the numerals begin of all figures that the check has used. */
  readonly numerals: readonly number[];
}

/** The outline of a check. */
export function outlineOf({ claim, verdict }: Check): Outline {
  const operands = operandsOf(claim).map(({ quantity }) => quantity);
  const stated = statedOf(claim);
  return {
    kind: claim.kind,
    verdict,
    start: claim.start,
    end: claim.end,
    stated: stated?.numeral.start,
    operands: operands.map(({ start }) => start),
    numerals: [stated, ...operands].flatMap((quantity) => quantity?.numeral.start ?? []),
  };
}

/** The outline of the same check in a text in which it stands further behind. */
export function movedOutline(outline: Outline, by: number): Outline {
  const move = (place: number): number => place + by;
  return {
    ...outline,
    start: move(outline.start),
    end: move(outline.end),
    stated: outline.stated === undefined ? undefined : move(outline.stated),
    operands: outline.operands.map(move),
    numerals: outline.numerals.map(move),
  };
}

/** Something that stands for a check. */
export interface Outlined {
  readonly outline: Outline;
}

/** In the order in which claims are read. */
export const inReadingOrder = (a: Outlined, b: Outlined): number =>
  a.outline.start - b.outline.start || a.outline.end - b.outline.end;
