import type { Claim, Direction } from '../claim/claim.ts';
import type { Facts } from './facts.ts';
import { type Figure, isFigure, type Place } from './places.ts';
import { isAmount, isNegative, type Line, type Precision } from './quantities.ts';

/** What a line of stated figures may be to the other lines of its table. */
export interface Shape {
  /** The lines that it works with, in their order, where two lines of stated figures cannot both be it. */
  readonly of: readonly Line[];
  /** The heads say so. Where they do not, the figures have to say it more clearly. */
  readonly isNamed: boolean;
  /** The claim at a place of the line; nothing where a figure is missing. */
  readonly at: (place: number, precision: Precision) => Claim | undefined;
  /** Other things that the figures at a place may mean, which excuse one that does not agree. */
  readonly rivals: (place: number) => readonly Claim[];
}

export const amountAt = (line: Line | undefined, at: number): Figure | undefined => {
  const place = line?.places[at];
  const isPositive =
    isFigure(place) && isAmount(place) && !isNegative(place) && place.quantity.readings[0].value.gt(0);
  return isPositive ? place : undefined;
};
export const figureAt = (line: Line, at: number): Figure | undefined => {
  const place: Place | undefined = line.places[at];
  return isFigure(place) ? place : undefined;
};

export const has = (line: Line, name: Parameters<Facts['heads']['has']>[0]): boolean =>
  line.head.facts.heads.has(name);

/** Whether the head names what the other figures are measured against: a plan, an earlier time. */
export const isPlan = ({ head }: Line): boolean => head.facts.cues.has('plan');
export const isEarlier = (line: Line): boolean => has(line, 'earlier');

/** Whether the heads put `before` at an earlier time than `after`. */
export function precedes(before: Line, after: Line): boolean {
  const [from, to] = [before.head.facts.year, after.head.facts.year];
  if (from !== undefined && to !== undefined) return from < to;
  return has(before, 'earlier') || has(after, 'later');
}

/**
 * The direction of a change. Where falls of the line carry a minus, what carries none is a rise; else a figure without a
 * sign may be either.
 */
export function directionIn({ marksFalls }: Subject, figure: Figure): Direction {
  if (figure.direction !== 'unsaid') return figure.direction;
  return marksFalls ? 'rise' : 'unsaid';
}

export interface Subject {
  readonly lines: readonly Line[];
  /** The line whose figures may be worked out from others. */
  readonly stated: Line;
  /** Some figures of that line carry a minus, or a word for a fall. */
  readonly marksFalls: boolean;
  /** What the heads across the lines say, place by place. */
  readonly across: readonly Facts[];
}

/** What the heads of a figure's line and of its place say of it, the place first. */
export const factsAt = ({ across }: Subject, line: Line, at: number): readonly Facts[] => [
  ...(across[at] === undefined ? [] : [across[at]]),
  line.head.facts,
];
