import type { Claim } from '../../engine/claim/claim.ts';
import { type Item, isQuantity } from '../../engine/claim/items.ts';
import { comparable } from '../../engine/claim/role.ts';
import { nominalOf, type Quantity } from '../../engine/quantity/quantity.ts';
import { cover, type Span } from '../../engine/text/span.ts';

/** Of so many figures of a sort pairs are tried; a selection with more is no claim but a table. */
const MOST = 8;

const isAmount = ({ nature }: Quantity): boolean => nature === 'count' || nature === 'measured';

type Pair = readonly [Quantity, Quantity];

const pairsOf = (quantities: readonly Quantity[]): readonly Pair[] =>
  quantities.flatMap((first, at) =>
    quantities
      .slice(at + 1)
      .flatMap((second): readonly Pair[] => (comparable(first, second) ? [[first, second]] : [])),
  );

const bySize = ([a, b]: Pair): Pair =>
  nominalOf(a, a.readings[0]).lte(nominalOf(b, b.readings[0])) ? [a, b] : [b, a];

const found = (kind: string, figures: readonly [Span, ...Span[]]) =>
  ({ rule: `guess.${kind}`, certainty: 'given', ...cover(figures) }) as const;

function ofPercentage(stated: Quantity, pairs: readonly Pair[]): readonly Claim[] {
  return pairs.flatMap((pair): readonly Claim[] => {
    const [part, whole] = bySize(pair);
    const [before, after] = pair;
    const span = [...pair, stated] as const;
    return [
      { kind: 'share', ...found('share', span), part, whole, stated },
      {
        kind: 'change',
        ...found('change', span),
        levels: { known: 'before-after', before, after },
        stated,
        direction: 'unsaid',
        measures: 'growth',
      },
    ];
  });
}

const ofFactor = (stated: Quantity, pairs: readonly Pair[]): readonly Claim[] =>
  pairs.map((pair) => {
    const [before, after] = bySize(pair);
    return {
      kind: 'multiple',
      ...found('multiple', [before, after, stated]),
      before,
      after,
      stated,
      measures: 'times',
      direction: 'unsaid',
    };
  });

const ofPoints = (stated: Quantity, pairs: readonly Pair[]): readonly Claim[] =>
  pairs.map(([before, after]) => ({
    kind: 'points',
    ...found('points', [before, after, stated]),
    before,
    after,
    stated,
    direction: 'unsaid',
  }));

/** What the figures of a selection could say of each other if no word said how: shares, changes, factors, differences, ratios. */
export function guessedClaims(items: readonly Item[], selection: Span): readonly Claim[] {
  const quantities = items.flatMap((item) => (isQuantity(item) ? item.quantity : [])).slice(0, 3 * MOST);
  const of = (nature: Quantity['nature']): readonly Quantity[] =>
    quantities.filter((quantity) => quantity.nature === nature).slice(0, MOST);
  const amounts = pairsOf(quantities.filter(isAmount).slice(0, MOST));
  const percentages = of('percent');
  const claims = [
    ...percentages.flatMap((stated) => ofPercentage(stated, amounts)),
    ...of('times').flatMap((stated) => ofFactor(stated, amounts)),
    ...of('points').flatMap((stated) => ofPoints(stated, pairsOf(percentages))),
  ];
  const isBare = quantities.every(isAmount);
  const ratios = isBare ? amounts : [];
  return [
    ...claims,
    ...ratios.map((pair): Claim => {
      const [part, whole] = bySize(pair);
      return { kind: 'quota', ...found('quota', pair), part, whole, ...selection };
    }),
  ];
}
