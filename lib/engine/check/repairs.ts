import type { Claim } from '../claim/claim.ts';
import { operandsOf, statedOf, withQuantity } from '../claim/operand.ts';
import type { Language } from '../languages/language.ts';
import { negated, readNumeral } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { addUp } from './breakdown.ts';
import { COST, numeralEdits, type Slip, scaleEdits } from './edits.ts';
import { isReversed } from './plausible.ts';
import { plainReading, type Reading, readingsOf } from './readings.ts';
import { agrees, bestLegal } from './trial.ts';

/** A single slip of the pen, undone: what stands at the span, and what would stand there. */
export interface Repair {
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

/** No more than a reader can weigh. */
const MOST = 3;

/** An edit of one figure of the claim, and the claim with it made. */
interface Candidate extends Repair {
  readonly slip: Slip;
  readonly edited: Claim;
}

function numeralCandidates(claim: Claim, quantity: Quantity, language: Language): readonly Candidate[] {
  if (!/^[0-9]/u.test(quantity.digits)) return [];
  return numeralEdits(quantity.digits).flatMap(({ slip, to }): readonly Candidate[] => {
    const read = readNumeral(to, language.numbers);
    // The digits of a loss are mended, and it stays one.
    const [first, ...others] = quantity.readings[0].value.lt(0) ? read.map(negated) : read;
    if (first === undefined) return [];
    const edited = withQuantity(claim, quantity, { ...quantity, readings: [first, ...others] });
    return [{ slip, span: quantity.numeral, from: quantity.digits, to, edited }];
  });
}

/** Where the scale word and the unit stand: they end the quantity. */
const unitSpan = ({ unit, end }: Quantity): Span => ({ start: end - unit.length, end });

/** Whether it stands there, and not in the head of a column. */
const hasOwnUnit = (quantity: Quantity): boolean =>
  quantity.unit !== '' && unitSpan(quantity).start >= quantity.numeral.end;

const scaleCandidates = (claim: Claim, quantity: Quantity, language: Language): readonly Candidate[] =>
  (hasOwnUnit(quantity) ? scaleEdits(quantity, language) : []).map(({ slip, to, factor }) => ({
    slip,
    span: unitSpan(quantity),
    from: quantity.unit,
    to,
    edited: withQuantity(claim, quantity, { ...quantity, scale: quantity.scale.mul(factor) }),
  }));

/** The readings under which an edit must make the figures agree: as written, and with a borrowed scale if need be. */
const readingsFor = (edited: Claim, { precision }: Reading): readonly Reading[] =>
  precision === 'borrowed'
    ? readingsOf(edited).filter((reading) => reading.precision === 'borrowed')
    : [plainReading(edited)];

function mends({ edited }: Candidate, judged: Reading): boolean {
  const readings = readingsFor(edited, judged);
  if (edited.kind === 'breakdown')
    return readings.some((reading) => addUp({ ...edited, isComplete: true }, reading).fits);
  const trial = bestLegal(edited, readings);
  return trial !== undefined && agrees(trial) && !isReversed(edited, trial.recomputed);
}

/** Whether a missing digit is just one: where several would do at one figure, they fit by chance. */
const isTelling = ({ span }: Candidate, _: number, dropped: readonly Candidate[]): boolean =>
  dropped.filter((other) => other.span === span).length === 1;

/** The first so many that mend the figures; the rest are not tried. */
function firstThatMend(candidates: readonly Candidate[], judged: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    if (found.length === MOST) break;
    if (mends(candidate, judged)) found.push(candidate);
  }
  return found;
}

/** The repairs of a claim, worked out once for its reading: its proof looks at them, and then they are reported. */
const known = new WeakMap<Reading, { readonly claim: Claim; readonly repairs: readonly Repair[] }>();

/**
 * The single edits after which the figures agree, rounded to nearest: the least far-fetched slip first (see `COST`),
 * of equal ones the stated figure before the operands, and of one figure from left to right.
 */
export function repairsOf(claim: Claim, judged: Reading, language: Language): readonly Repair[] {
  const before = known.get(judged);
  if (before?.claim === claim) return before.repairs;
  const repairs = foundFor(claim, judged, language);
  known.set(judged, { claim, repairs });
  return repairs;
}

function foundFor(claim: Claim, judged: Reading, language: Language): readonly Repair[] {
  const stated = statedOf(claim);
  const quantities = [
    ...(stated === undefined ? [] : [stated]),
    ...operandsOf(claim).map((operand) => operand.quantity),
  ].filter(({ addends }) => addends.length === 0);
  const candidates = quantities
    .flatMap((quantity) => [
      ...numeralCandidates(claim, quantity, language),
      ...scaleCandidates(claim, quantity, language),
    ])
    .toSorted((a, b) => COST[a.slip] - COST[b.slip]);
  // Of missing digits, the most far-fetched slip, all have to be tried, to see whether there is only one.
  const [likely, dropped] = [
    candidates.filter(({ slip }) => slip !== 'dropped'),
    candidates.filter(({ slip }) => slip === 'dropped'),
  ];
  const found = firstThatMend(likely, judged);
  const missing =
    found.length === MOST ? [] : dropped.filter((candidate) => mends(candidate, judged)).filter(isTelling);
  return [...found, ...missing].slice(0, MOST).map(({ span, from, to }) => ({ span, from, to }));
}

/**
 * The words that would give a mislabelled difference of percentages its right label; nothing where the label is not
 * that of a percentage or of points.
 */
export function relabelled(claim: Claim, language: Language): readonly Repair[] {
  if (claim.kind !== 'points') return [];
  const { stated } = claim;
  const [percent, points] = [language.percent[0], language.points[0]];
  const to = stated.nature === 'percent' ? points : percent;
  const from = stated.unit;
  if (to === undefined || !hasOwnUnit(stated)) return [];
  const isTouching = stated.end - from.length === stated.numeral.end;
  return [{ span: unitSpan(stated), from, to: isTouching && /^\p{L}/u.test(to) ? ` ${to}` : to }];
}
