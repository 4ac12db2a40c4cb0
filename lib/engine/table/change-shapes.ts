import type { Claim, Levels } from '../claim/claim.ts';
import { type Figure, isFigure } from './places.ts';
import {
  amountOf,
  isAmount,
  isNegative,
  type Line,
  type Precision,
  percentOf,
  quoteOf,
} from './quantities.ts';
import {
  amountAt,
  directionIn,
  factsAt,
  figureAt,
  has,
  isEarlier,
  isPlan,
  precedes,
  type Shape,
  type Subject,
} from './shape.ts';

/** The change that is stated: a percentage, or an amount where the levels are to be subtracted. */
type Stated = 'percentage' | 'amount';

/** A change, from the levels that `levels` finds at a place. */
function change(
  subject: Subject,
  of: readonly Line[],
  isNamed: boolean,
  stated: Stated,
  levelsAt: (at: number, precision: Precision) => { levels: Levels; figures: readonly Figure[] } | undefined,
): Shape {
  return {
    of,
    isNamed,
    at: (at, precision) => {
      const [found, figure] = [levelsAt(at, precision), figureAt(subject.stated, at)];
      if (found === undefined || figure === undefined) return undefined;
      // A rate among amounts: its change is in points.
      if (figure.quantity.nature === 'points') return pointsOf(subject, figure, found.figures);
      return {
        kind: 'change',
        rule: 'table.change',
        certainty: 'sure',
        ...quoteOf(figure, found.figures),
        levels: found.levels,
        stated:
          stated === 'percentage'
            ? percentOf(figure, 'percent')
            : amountOf(figure, factsAt(subject, subject.stated, at), precision),
        direction: directionIn(subject, figure),
        measures: 'growth',
      };
    },
    rivals: () => [],
  };
}

/** Growth from `b` to `a`. */
export function growth(subject: Subject, a: Line, b: Line, states: Stated = 'percentage'): Shape {
  const isNamed = precedes(b, a) || isEarlier(b) || (isPlan(b) && has(subject.stated, 'change'));
  return change(subject, [b, a], isNamed, states, (at, precision) => {
    const [before, after] = [amountAt(b, at), amountAt(a, at)];
    if (before === undefined || after === undefined) return undefined;
    return {
      figures: [before, after],
      levels: {
        known: 'before-after',
        before: amountOf(before, factsAt(subject, b, at), precision),
        after: amountOf(after, factsAt(subject, a, at), precision),
      },
    };
  });
}

/** Growth from one place of a line to the next: `Năm | Sản lượng | Tăng (%)`. */
export function growthAlong(subject: Subject, line: Line, step: 1 | -1): Shape {
  const { across, stated } = subject;
  const isNamed = has(stated, 'change');
  return change(subject, [line], isNamed, 'percentage', (at, precision) => {
    const [from, to] = [across[at - step]?.year, across[at]?.year];
    const [before, after] = [amountAt(line, at - step), amountAt(line, at)];
    if (before === undefined || after === undefined) return undefined;
    if (from === undefined || to === undefined || from + 1 !== to) return undefined;
    const facts = [line.head.facts];
    return {
      figures: [before, after],
      levels: {
        known: 'before-after',
        before: amountOf(before, facts, precision),
        after: amountOf(after, facts, precision),
      },
    };
  });
}

/** Growth by `d` to `a`. */
export function growthBy(subject: Subject, a: Line, d: Line): Shape {
  const { stated } = subject;
  return change(subject, [d, a], has(d, 'change'), 'percentage', (at, precision) => {
    const place = d.places[at];
    const after = amountAt(a, at);
    const figure = figureAt(stated, at);
    if (!isFigure(place) || !isAmount(place) || after === undefined || figure === undefined) return undefined;
    const falls = directionIn(subject, figure) === 'fall';
    const isFall = isNegative(place) || place.direction === 'fall';
    if (place.quantity.readings[0].value.equals(0) || falls !== isFall) return undefined;
    return {
      figures: [place, after],
      levels: {
        known: 'delta-after',
        delta: amountOf(place, factsAt(subject, d, at), precision),
        after: amountOf(after, factsAt(subject, a, at), precision),
      },
    };
  });
}

/** The difference of two percentages; nothing where the figures are not just these two. */
function pointsOf(subject: Subject, figure: Figure, [before, after]: readonly Figure[]): Claim | undefined {
  if (before === undefined || after === undefined) return undefined;
  return {
    kind: 'points',
    rule: 'table.points',
    certainty: 'sure',
    ...quoteOf(figure, [before, after]),
    before: percentOf(before, 'percent'),
    after: percentOf(after, 'percent'),
    stated: percentOf(figure, 'points'),
    direction: directionIn(subject, figure),
  };
}

/** The difference of two lines of percentages. */
export function difference(subject: Subject, a: Line, b: Line): Shape {
  return {
    of: [b, a],
    isNamed: precedes(b, a) || isEarlier(b),
    at: (at) => {
      const [before, after, figure] = [figureAt(b, at), figureAt(a, at), figureAt(subject.stated, at)];
      if (before === undefined || after === undefined || figure === undefined) return undefined;
      return pointsOf(subject, figure, [before, after]);
    },
    rivals: () => [],
  };
}
