import type { Claim } from '../claim/claim.ts';
import { growth } from './change-shapes.ts';
import { amountOf, amountsOf, type Line, type Precision, percentOf, quoteOf } from './quantities.ts';
import { amountAt, factsAt, figureAt, has, isEarlier, isPlan, type Shape, type Subject } from './shape.ts';

/** `233/230`: the two stand in one cell. */
const arePaired = (a: Line, b: Line): boolean =>
  a.head.part === 'first' && b.head.part === 'second' && a.head.facts === b.head.facts;

/** Figure `a` as percentage of `b`. */
export function quotient(subject: Subject, a: Line, b: Line): Shape {
  const { stated } = subject;
  const measured = [a, b, stated].map((line) => line.head.facts);
  const isAttained =
    !arePaired(a, b) &&
    (isPlan(b) || isEarlier(b) || has(a, 'actual') || measured.some(({ cues }) => cues.has('plan')));
  const claimOf = (top: Line, bottom: Line, at: number, precision: Precision): Claim | undefined => {
    const [part, whole, figure] = [amountAt(top, at), amountAt(bottom, at), figureAt(stated, at)];
    if (part === undefined || whole === undefined || figure === undefined || figure.direction === 'fall')
      return undefined;
    const found = { certainty: 'sure', ...quoteOf(figure, [part, whole]) } as const;
    const [over, under] = amountsOf(
      [
        [part, factsAt(subject, top, at)],
        [whole, factsAt(subject, bottom, at)],
      ],
      precision,
    );
    const percentage = percentOf(figure, 'percent');
    return isAttained
      ? {
          ...found,
          kind: 'attainment',
          rule: 'table.attainment',
          actual: over,
          target: under,
          stated: percentage,
          measures: 'level',
        }
      : {
          ...found,
          kind: 'ratio',
          rule: 'table.ratio',
          part: over,
          whole: under,
          stated: percentage,
          isBody: false,
        };
  };
  const grown = (top: Line, bottom: Line, at: number): Claim | undefined =>
    growth(subject, top, bottom).at(at, 'rounded');
  return {
    of: [a, b],
    isNamed: isPlan(b) || isEarlier(b) || has(a, 'actual') || b.head.facts.total !== 'no' || arePaired(a, b),
    at: (at, precision) => claimOf(a, b, at, precision),
    rivals: (at) =>
      [claimOf(b, a, at, 'rounded'), grown(a, b, at), grown(b, a, at)].flatMap((one) => one ?? []),
  };
}

/** Figure `a` as a share of the figure at the place of a total. */
export function shareOf(subject: Subject, a: Line, total: number): Shape {
  const { stated } = subject;
  return {
    of: [a],
    isNamed: has(stated, 'share') || has(stated, 'percentage'),
    at: (at, precision) => {
      const [part, whole, figure] = [amountAt(a, at), amountAt(a, total), figureAt(stated, at)];
      if (at === total || part === undefined || whole === undefined || figure === undefined) return undefined;
      if (figure.direction === 'fall') return undefined;
      const facts = factsAt(subject, a, at);
      return {
        kind: 'share',
        rule: 'table.share',
        certainty: 'sure',
        ...quoteOf(figure, [part, whole]),
        part: amountOf(part, facts, precision),
        whole: amountOf(whole, facts, precision),
        stated: percentOf(figure, 'percent'),
      };
    },
    rivals: () => [],
  };
}
