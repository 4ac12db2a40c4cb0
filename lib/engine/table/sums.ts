import { addUp } from '../check/breakdown.ts';
import { plainReading } from '../check/readings.ts';
import { repairsOf } from '../check/repairs.ts';
import type { BreakdownClaim } from '../claim/claim.ts';
import type { Language } from '../languages/language.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { HUNDRED, type Rational } from '../quantity/rational.ts';
import { type Partition, partitionsOf } from './partitions.ts';
import { type Figure, type Head, isFigure } from './places.ts';
import {
  amountOf,
  arePercentages,
  isAmount,
  type Line,
  type Precision,
  percentOf,
  quoteOf,
  signed,
} from './quantities.ts';

/** One line added up over the places of a partition. */
interface Sum {
  readonly claim: BreakdownClaim;
  readonly fits: 'exactly' | 'loosely' | 'not';
  /** The claim that would fit, if whole numbers without a unit were rounded ones. */
  readonly loosely: BreakdownClaim | undefined;
}

/** A figure as it is added up; nothing for a percentage, unless percentages make a hundred. */
function addendOf(line: Line, head: Head | undefined, figure: Figure, precision: Precision): Quantity {
  if (arePercentages(line)) return percentOf(figure, 'percent');
  return amountOf(signed(figure), [...(head ? [head.facts] : []), line.head.facts], precision);
}

const isHundred = ({ quantity }: Figure): boolean => quantity.readings[0].value.equals(HUNDRED);

function claimOf(
  line: Line,
  heads: readonly Head[],
  { total, parts }: Partition,
  precision: Precision,
): BreakdownClaim | undefined {
  const sum = line.places[total];
  const places = parts.map((part) => line.places[part]);
  const figures = places.filter(isFigure);
  if (!isFigure(sum) || figures.length < 2 || places.includes('unread')) return undefined;
  if (line.head.facts.heads.has('average')) return undefined;
  const isSummable = arePercentages(line) ? isHundred(sum) : [sum, ...figures].every(isAmount);
  if (!isSummable) return undefined;
  return {
    kind: 'breakdown',
    rule: 'table.total',
    certainty: 'sure',
    ...quoteOf(sum, figures),
    total: addendOf(line, heads[total], sum, precision),
    parts: parts.flatMap((part) => {
      const place = line.places[part];
      return isFigure(place) ? addendOf(line, heads[part], place, precision) : [];
    }),
    isComplete: true,
  };
}

const addsUp = (claim: BreakdownClaim): boolean => addUp(claim, plainReading(claim)).fits;

function sumOf(line: Line, heads: readonly Head[], partition: Partition): Sum | undefined {
  const exact = claimOf(line, heads, partition, 'exact');
  if (exact === undefined) return undefined;
  if (addsUp(exact)) return { claim: exact, fits: 'exactly', loosely: undefined };
  const rounded = claimOf(line, heads, partition, 'rounded');
  return { claim: exact, fits: 'not', loosely: rounded && addsUp(rounded) ? rounded : undefined };
}

/** So many lines that add up to the last digit show that their figures are not rounded; beside fewer, one off by more than one is. */
const EXACT = { enough: 6, few: 3 };

/** A sum that fits only loosely, decided by whether the others do so too. */
function decided(sum: Sum, all: readonly Sum[]): Sum {
  if (sum.loosely === undefined) return sum;
  const exactly = all.filter(({ fits }) => fits === 'exactly').length;
  const loosely = all.filter((other) => other.loosely !== undefined).length;
  const isAlone = loosely === 1 && exactly >= EXACT.few;
  if (isAlone && (exactly >= EXACT.enough || missedBy(sum).gt(1))) return { ...sum, loosely: undefined };
  return { claim: sum.loosely, fits: 'loosely', loosely: undefined };
}

/** The distance of a sum from its total. */
function missedBy({ claim }: Sum): Rational {
  const { recomputed } = addUp(claim, plainReading(claim));
  return recomputed.value.sub(claim.total?.readings[0].value ?? 0).abs();
}

/** Whether a sum misses its total by no more than a fraction of it. */
const isNear = (sum: Sum, fraction: number): boolean =>
  missedBy(sum).lte(sum.claim.total?.readings[0].value.abs().mul(fraction) ?? 0);

/** So near, a sum that misses its total is no sum of something else. */
const NEAR = 0.1;
/** One slip of the pen may also be in a first digit. */
const SLIP = 0.5;
/** Among more figures than these one slip can be found for every miss. */
const SCANNED = 40;

interface Judged {
  readonly fitting: number;
  readonly claims: readonly BreakdownClaim[];
}

/** What a partition comes to over all lines; nothing where too few of them bear it out. */
function judge(
  partition: Partition,
  lines: readonly Line[],
  heads: readonly Head[],
  language: Language,
): Judged | undefined {
  const tried = lines.flatMap((line) => sumOf(line, heads, partition) ?? []);
  const sums = tried.map((sum) => decided(sum, tried));
  const fitting = sums.filter(({ fits }) => fits !== 'not');
  const off = sums.filter(({ fits }) => fits === 'not');
  const isSlip = (sum: Sum): boolean =>
    sum.claim.parts.length <= SCANNED &&
    isNear(sum, SLIP) &&
    repairsOf(sum.claim, plainReading(sum.claim), language).length > 0;
  if (fitting.length === 0) {
    const [only] = off;
    return partition.isPlain && only !== undefined && sums.length === 1 && isSlip(only)
      ? { fitting: 0, claims: [only.claim] }
      : undefined;
  }
  if (fitting.length < partition.least && off.length > 0) return undefined;
  if (off.length > Math.max(1, fitting.length / 2)) return undefined;
  const held = off.filter((sum) => isSlip(sum) || (fitting.length >= 2 && isNear(sum, NEAR)));
  // What fits only if whole numbers were rounded, of which nothing says that they are, is neither confirmed nor flagged.
  const confirmed = fitting.filter(({ fits }) => fits === 'exactly');
  return { fitting: fitting.length, claims: [...confirmed, ...held].map(({ claim }) => claim) };
}

/** The totals of a table with their parts. `heads` are those of the places along the lines. */
export function sumsOf(
  lines: readonly Line[],
  heads: readonly Head[],
  language: Language,
): readonly BreakdownClaim[] {
  const best = new Map<number, Judged>();
  for (const partition of partitionsOf(heads)) {
    const judged = judge(partition, lines, heads, language);
    if (judged === undefined) continue;
    if (judged.fitting > (best.get(partition.total)?.fitting ?? -1)) best.set(partition.total, judged);
  }
  return [...best.values()].flatMap(({ claims }) => claims);
}
