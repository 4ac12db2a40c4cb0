import type { Claim } from '../../engine/claim/claim.ts';
import { operandsOf, statedOf, withQuantity } from '../../engine/claim/operand.ts';
import type { Quantity } from '../../engine/quantity/quantity.ts';
import { sumOf } from '../../engine/quantity/sum.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import { kinOf, withAdded } from './add-figure.ts';
import type { Correction, FigureRole, Origin } from './by-hand.ts';
import { claimOf } from './claim-of.ts';
import { isRefused, type Judged, judgeGiven, type Refused } from './judged.ts';
import type { ReadSource } from './source.ts';
import { inPlaceOf, typedQuantity } from './typed-quantity.ts';

type FigureCorrection = Extract<Correction, { readonly type: 'figure' }>;

interface Placed {
  readonly role: FigureRole;
  readonly quantity: Quantity;
}

const figuresOf = (claim: Claim): readonly Placed[] => {
  const stated = statedOf(claim);
  return [
    ...(stated === undefined ? [] : [{ role: 'stated', quantity: stated } as const]),
    ...operandsOf(claim),
  ];
};

/** The claim with the figure at a place, itself or one of a sum, given anew; nothing where none stands there. */
function replaced(
  claim: Claim,
  role: FigureRole,
  at: number,
  anew: (printed: Quantity) => Quantity,
): Claim | undefined {
  for (const figure of figuresOf(claim)) {
    if (figure.role !== role) continue;
    const { quantity } = figure;
    if (quantity.addends.length === 0) {
      if (quantity.numeral.start === at) return withQuantity(claim, quantity, anew(quantity));
      continue;
    }
    if (!quantity.addends.some(({ numeral }) => numeral.start === at)) continue;
    const sum = sumOf(quantity.addends.map((one) => (one.numeral.start === at ? anew(one) : one)));
    if (sum !== undefined) return withQuantity(claim, quantity, sum);
  }
  return undefined;
}

function withFigure(claim: Claim, correction: FigureCorrection, { checked }: ReadSource): Claim | Refused {
  const { role, start, typed, language } = correction;
  const quantity = typedQuantity(typed, language, checked.lexicon);
  if (quantity === undefined) return { type: 'unread', figure: { role, typed, language } };
  const kin = kinOf(claim, role);
  // What the text does not print stands nowhere in it.
  const nowhere = { start: claim.start, end: claim.start };
  const changed =
    start === null
      ? withAdded(claim, role, kin === undefined ? quantity : inPlaceOf(kin, quantity, nowhere))
      : replaced(claim, role, checked.text.offsetOf(start), (printed) => inPlaceOf(printed, quantity));
  return changed ?? { type: 'no-such-figure', role };
}

/** Growth between two levels and the attainment of one by the other are the same figures, read in two ways. */
function withReading(claim: Claim, says: 'level' | 'excess'): Claim | Refused {
  if (claim.kind === 'attainment') return { ...claim, measures: says };
  if (claim.kind !== 'change' || !('before' in claim.levels) || !('after' in claim.levels))
    return { type: 'no-such-reading' };
  const { before, after } = claim.levels;
  return says === 'excess'
    ? { ...claim, measures: 'growth' }
    : { ...claim, kind: 'attainment', actual: after, target: before, measures: 'level' };
}

function corrected(claim: Claim, correction: Correction, source: ReadSource): Claim | Refused {
  switch (correction.type) {
    case 'figure':
      return withFigure(claim, correction, source);
    case 'reading':
      return withReading(claim, correction.says);
  }
}

/**
 * The claim of a record with a person's corrections, judged again by the engine: verdict, working and explanation. In
 * the record its rule says that it is by hand: `vi/hand.ratio.slash`.
 */
export function correct(
  source: ReadSource,
  { origin, record }: { readonly origin: Origin; readonly record: ClaimRecord },
  corrections: readonly Correction[],
): Judged {
  let claim = claimOf(source, origin, record);
  for (const correction of corrections) {
    if (isRefused(claim)) return claim;
    claim = corrected(claim, correction, source);
  }
  if (isRefused(claim)) return claim;
  const rule = claim.rule.startsWith('hand.') ? claim.rule : `hand.${claim.rule}`;
  return judgeGiven(claim, rule, source);
}
