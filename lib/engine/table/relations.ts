import { isReversed } from '../check/plausible.ts';
import { plainReading } from '../check/readings.ts';
import { agrees, bestLegal } from '../check/trial.ts';
import type { Claim } from '../claim/claim.ts';
import { isAmountOfChange, statedOf } from '../claim/operand.ts';
import { type Rational, rational } from '../quantity/rational.ts';
import type { Facts } from './facts.ts';
import { figuresIn, type Line } from './quantities.ts';
import type { Shape } from './shape.ts';
import { shapesOf } from './shapes.ts';

type Outcome = 'agrees' | 'cut' | 'differs';

interface Tried {
  readonly claim: Claim;
  readonly outcome: Outcome;
  /** How far the recomputed figure may lie from itself, in points. */
  readonly width: Rational;
}

function attempt(claim: Claim | undefined): Tried | undefined {
  const trial = claim && bestLegal(claim, [plainReading(claim)]);
  if (claim === undefined || trial === undefined) return undefined;
  const { low, high } = trial.recomputed.interval;
  const fits = agrees(trial) && !isReversed(claim, trial.recomputed);
  const outcome = fits ? 'agrees' : trial.agreement.agrees === 'cut' ? 'cut' : 'differs';
  return { claim, outcome, width: high.sub(low) };
}

/** A place at which a shape was tried with whole numbers as printed, and as rounded ones. */
interface Place {
  readonly at: number;
  readonly exact: Tried;
  readonly rounded: Tried;
}

/** Fewer places show nothing. */
const FEWEST = 3;
/** Of so many places, one may differ for each that agrees twice over. */
const MAJORITY = 2;

/** A place of a shape; nothing where a figure is missing. What does not agree when rounded does not when exact either. */
function placeOf(shape: Shape, at: number): Place | undefined {
  const rounded = attempt(shape.at(at, 'rounded'));
  const claim = shape.at(at, 'exact');
  if (rounded === undefined || claim === undefined) return undefined;
  const exact = rounded.outcome === 'agrees' ? attempt(claim) : { ...rounded, claim };
  return exact && { at, exact, rounded };
}

/** After so many places that differ and fewer that agree, no more are tried. */
const PATIENCE = 4;

/** So many places are tried in one step. */
const STRIDE = 20;

/** All places of a shape, in steps; nothing as soon as too many differ. */
function* tryOut(shape: Shape, length: number): Generator<undefined, readonly Place[] | undefined> {
  const places: Place[] = [];
  let differing = 0;
  for (let at = 0; at < length; at++) {
    if (at % STRIDE === 0) yield;
    const place = placeOf(shape, at);
    if (place === undefined) continue;
    places.push(place);
    if (place.rounded.outcome === 'differs') differing++;
    const hasFailed = differing >= PATIENCE && differing * 2 > places.length;
    if (hasFailed || differing * 2 > length) return undefined;
  }
  return places;
}

/** A figure that would agree whatever it was worked out from: 100% of itself, or one that allows nearly anything. */
function saysLittle({ exact, rounded }: Place): boolean {
  const value = statedOf(exact.claim)?.readings[0].value;
  return value === undefined || value.equals(0) || value.equals(100) || rounded.width.gt(20);
}

/** So much wider than what the stated figure allows, the interval of rounded numbers can hardly be hit by chance. */
const TELLING = 4;

/** Whether the percentages were worked out from just the whole numbers that are printed, and not from finer ones. */
function areExact(places: readonly Place[]): boolean {
  let telling = 0;
  let loose = 0;
  for (const { exact, rounded } of places) {
    if (rounded.outcome !== 'agrees') continue;
    const decimals = statedOf(exact.claim)?.readings[0].decimals ?? 0;
    if (exact.outcome !== 'agrees') loose++;
    else if (rounded.width.gt(rational(TELLING).div(10n ** BigInt(decimals)))) telling++;
  }
  return telling >= FEWEST && telling >= MAJORITY * loose;
}

interface Believed {
  readonly of: readonly Line[];
  readonly claims: readonly Claim[];
  readonly differing: number;
  readonly agreeing: number;
  readonly isNamed: boolean;
}

/** A difference of whole numbers that comes out only if they were rounded, where the others come out as they are printed. */
const isLoose = ({ exact, rounded }: Place, claim: Claim): boolean =>
  claim.kind === 'change' &&
  isAmountOfChange(claim) &&
  rounded.outcome === 'agrees' &&
  exact.outcome !== 'agrees';

/** The claims of a shape, where most places bear it out; nothing else. */
function* believe(shape: Shape, length: number): Generator<undefined, Believed | undefined> {
  const places = yield* tryOut(shape, length);
  if (places === undefined || places.length < FEWEST) return undefined;
  const isExact = areExact(places);
  const chosen = places.map((place) => ({ place, ...(isExact ? place.exact : place.rounded) }));
  const excused = new Set(
    chosen.filter(({ place, outcome }) => outcome === 'differs' && isExcused(shape, place.at)),
  );
  const agreeing = chosen.filter(({ outcome }) => outcome === 'agrees').length;
  const differing = chosen.filter((one) => one.outcome === 'differs' && !excused.has(one)).length;
  const speaking = places.filter((place) => place.rounded.outcome === 'agrees' && !saysLittle(place)).length;
  const enough = shape.isNamed ? agreeing >= FEWEST - 1 : speaking >= FEWEST;
  if (!enough || agreeing < MAJORITY * differing) return undefined;
  const exactly = places.filter(({ exact }) => exact.outcome === 'agrees').length;
  const claims = chosen
    .filter((one) => !excused.has(one) && !(exactly >= MAJORITY && isLoose(one.place, one.claim)))
    .map(({ claim }) => claim);
  return { of: shape.of, claims, differing, agreeing: speaking, isNamed: shape.isNamed };
}

const isExcused = (shape: Shape, at: number): boolean =>
  shape.rivals(at).some((claim) => attempt(claim)?.outcome === 'agrees');

const isBetter = (one: Believed, other: Believed | undefined): boolean =>
  other === undefined ||
  one.agreeing > other.agreeing ||
  (one.agreeing === other.agreeing && one.isNamed && !other.isNamed);

/** What is tried of one table; no table for readers needs more. */
const MOST_SHAPES = 2000;

/** The likeliest relation of a line to others. */
function* bestOf(shapes: readonly Shape[], length: number): Generator<undefined, Believed | undefined> {
  let best: Believed | undefined;
  for (const shape of shapes) {
    const believed = yield* believe(shape, length);
    if (believed !== undefined && isBetter(believed, best)) best = believed;
  }
  return best;
}

/** What is stated, and what it is: growth in per cent, growth in amounts. */
const sortOf = ({ claims: [claim] }: Believed): string =>
  claim === undefined ? '' : `${claim.rule} ${statedOf(claim)?.nature}`;

const isSame = (one: Believed, other: Believed): boolean =>
  sortOf(one) === sortOf(other) &&
  one.of.length === other.of.length &&
  one.of.every((line, at) => line === other.of[at]);

/**
 * Less those that another line gives better: of two percentages of the same figures one has a basis of its own, as in constant
 * currency, also where it happens to be the same. The first of two that are as good is the reported one.
 */
const withoutOtherBases = (all: readonly Believed[]): readonly Believed[] =>
  all.filter(
    (one, at) =>
      !all.some(
        (other, index) =>
          other !== one &&
          isSame(one, other) &&
          (other.differing < one.differing ||
            (other.differing === one.differing &&
              (other.agreeing > one.agreeing || (other.agreeing === one.agreeing && index < at)))),
      ),
  );

/** The claims of all lines whose figures are worked out from other lines, in steps. `across` are the heads across them. */
export function* relationsOf(
  lines: readonly Line[],
  across: readonly Facts[],
): Generator<undefined, readonly Claim[]> {
  let left = MOST_SHAPES;
  const all: Believed[] = [];
  for (const [at, stated] of lines.entries()) {
    const marksFalls = figuresIn(stated).some(({ direction }) => direction === 'fall');
    const shapes = shapesOf({ lines, stated, marksFalls, across }, at).slice(0, left);
    left -= shapes.length;
    const best = yield* bestOf(shapes, stated.places.length);
    if (best !== undefined) all.push(best);
  }
  return withoutOtherBases(all).flatMap(({ claims }) => claims);
}
