import { difference, growth, growthAlong, growthBy } from './change-shapes.ts';
import { arePercentages, figuresIn, type Line } from './quantities.ts';
import { quotient, shareOf } from './quotient-shapes.ts';
import { has, type Shape, type Subject } from './shape.ts';

/** Lines that are farther apart were not put side by side to be compared. */
const REACH = 6;

/** Whether the figures of a line may be percentages worked out from other lines. */
const mayBeStated = (line: Line): boolean =>
  arePercentages(line) || has(line, 'change') || line.head.facts.cues.has('against');

const isDifference = (line: Line): boolean =>
  has(line, 'change') || figuresIn(line).some(({ quantity }) => quantity.nature === 'points');

/** Whether signs tell rises from falls; without them a difference may be one between any two things. */
const isSigned = (line: Line): boolean => figuresIn(line).some(({ direction }) => direction !== 'unsaid');

const isMoney = (line: Line): boolean => figuresIn(line).some(({ quantity }) => quantity.prefix !== '');

/** A total less one of its parts is the other part, and no change. */
const isTotal = ({ head }: Line): boolean => head.facts.total !== 'no';

/** Whether the figures have decimals: of small whole numbers one is soon the difference of two others. */
const isFine = (line: Line): boolean =>
  figuresIn(line).some(({ quantity }) => quantity.readings[0].decimals > 0);

/**
 * All that the figures of a line may be, the likeliest first; nothing where they are neither percentages nor changes. `own` is the
 * place of the line among all.
 */
export function shapesOf(subject: Subject, own: number): readonly Shape[] {
  const { lines, stated, across } = subject;
  if (!mayBeStated(stated)) return [];
  const near = lines.slice(Math.max(0, own - REACH), own + REACH + 1).filter((line) => line !== stated);
  const [percentages, amounts] = [near.filter(arePercentages), near.filter((line) => !arePercentages(line))];
  const pairs = (from: readonly Line[]) =>
    from.flatMap((b) => from.filter((a) => a !== b).map((a) => [a, b] as const));
  const totals = across.flatMap(({ total }, at) => (total === 'no' ? [] : at)).slice(0, 4);
  // Money is no percentage, whatever its head says.
  const inPercent = isMoney(stated)
    ? []
    : [
        ...pairs(amounts).map(([a, b]) => quotient(subject, a, b)),
        ...pairs(amounts).map(([a, b]) => growth(subject, a, b)),
        ...amounts.flatMap((a) => totals.map((total) => shareOf(subject, a, total))),
        ...pairs(amounts).map(([a, d]) => growthBy(subject, a, d)),
        ...amounts.flatMap((a) => ([1, -1] as const).map((step) => growthAlong(subject, a, step))),
      ];
  return [
    ...inPercent,
    // Of three such lines each is a difference of the two others; the head or the sign says which one is meant.
    ...(isDifference(stated) && !arePercentages(stated)
      ? pairs(amounts)
          .filter(([a, b]) => isTotal(a) === isTotal(b))
          .map(([a, b]) => growth(subject, a, b, 'amount'))
          .filter(({ isNamed }) => isNamed || isSigned(stated))
      : []),
    // Of columns that are all growth none is the difference of two others.
    ...(isDifference(stated)
      ? pairs(percentages.filter((line) => !isDifference(line)))
          .map(([a, b]) => difference(subject, a, b))
          .filter(({ isNamed }) => isNamed || isFine(stated))
      : []),
  ];
}
