import type { NamedCell } from '../claim/claim.ts';
import { negated } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { cover, type Span } from '../text/span.ts';
import type { Facts } from './facts.ts';
import { commonMeasure } from './measure.ts';
import { type Figure, type Head, isFigure, type Place } from './places.ts';

/** A row or a column of figures: what its head says, and its places. */
export interface Line {
  readonly head: Head;
  readonly places: readonly Place[];
}

export const figuresIn = (line: Line): readonly Figure[] => line.places.filter(isFigure);

export const isAmount = ({ quantity }: Figure): boolean =>
  quantity.nature === 'count' || quantity.nature === 'measured';

/** Whether the figures of a line are percentages: by their signs, or, bare, by what the head says. */
export function arePercentages({ head, places }: Line): boolean {
  const figures = places.filter(isFigure);
  const signed = figures.filter(
    ({ quantity }) => quantity.nature === 'percent' || quantity.nature === 'points',
  );
  if (signed.length * 2 > figures.length) return true;
  if (head.part === 'first') return false;
  return head.facts.isPercent || head.facts.heads.has('percentage');
}

/** How a whole number without a unit is taken: as printed, or as rounded to the whole. */
export type Precision = 'exact' | 'rounded';

/** A loss, a balance that is short: the minus is part of the amount. */
export const isNegative = ({ quantity }: Figure): boolean => quantity.sign === '-';

/** The amount with its minus in its value, to be added up. */
export function signed(figure: Figure): Figure {
  if (!isNegative(figure)) return figure;
  const [reading] = figure.quantity.readings;
  return { ...figure, quantity: { ...figure.quantity, readings: [negated(reading)] } };
}

/** The figure as an amount without its sign, with the unit that the heads of its row and column give it. */
export function amountOf({ quantity }: Figure, facts: readonly Facts[], precision: Precision): Quantity {
  const measure = commonMeasure(facts.map((one) => one.measure));
  const isRounded = measure.of === 'unsaid' ? precision === 'rounded' : measure.of === 'amount';
  return {
    ...quantity,
    nature: isRounded ? 'measured' : quantity.nature,
    unit: quantity.unit === '' && measure.of === 'amount' ? measure.unit : quantity.unit,
  };
}

/** Whether the heads say in which unit the figure is, and it carries none of its own. */
const isSized = ({ quantity }: Figure, facts: readonly Facts[]): boolean =>
  commonMeasure(facts.map((one) => one.measure)).of === 'amount' &&
  quantity.unit === '' &&
  quantity.scale.equals(1);

type Headed = readonly [figure: Figure, facts: readonly Facts[]];

/**
 * Two amounts to be held against each other: in their true size where the heads say the unit of both, as of profit in millions and
 * sales in billions. Where only one head says it, it is that of the other too.
 */
export function amountsOf(
  pair: readonly [Headed, Headed],
  precision: Precision,
): readonly [Quantity, Quantity] {
  const areSized = pair.every(([figure, facts]) => isSized(figure, facts));
  const amount = ([figure, facts]: Headed): Quantity => {
    const measure = commonMeasure(facts.map((one) => one.measure));
    const plain = amountOf(figure, facts, precision);
    return areSized && measure.of === 'amount' ? { ...plain, scale: measure.scale } : plain;
  };
  return [amount(pair[0]), amount(pair[1])];
}

/** The figure as a percentage or as percentage points, also where the sign stands only in the head. */
export const percentOf = ({ quantity }: Figure, nature: 'percent' | 'points'): Quantity => ({
  ...quantity,
  nature,
  unit: quantity.unit === '' ? '%' : quantity.unit,
  measure: '%',
});

/**
 * The stretch that a claim quotes: from the name of the row in which its stated figure stands to the last of its figures
 * in that row, and the names of its row and column. Figures of other rows stand outside of it.
 */
export function quoteOf(stated: Figure, operands: readonly Figure[]): Span & { readonly cell: NamedCell } {
  const { row, heads } = stated;
  const own = operands.filter((operand) => operand.row === row).map(({ cell }) => cell);
  const names = row.label === undefined ? [] : [row.label];
  return { ...cover([stated.cell, ...own, ...names]), cell: { row: names, column: heads } };
}
