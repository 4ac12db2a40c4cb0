import type { Token } from '../text/tokens.ts';
import type { QuantityMatch } from './quantity-match.ts';

/** `n/m`: two quantities with a slash between them and no third. Half of such a pair alone is no quantity. */
export function withSlashes(
  found: readonly QuantityMatch[],
  all: readonly Token[],
): readonly QuantityMatch[] {
  const isPair = (a: QuantityMatch | undefined, b: QuantityMatch | undefined): boolean =>
    a !== undefined && b !== undefined && all[a.to]?.text === '/' && b.from === a.to + 1;
  const isHalf = ({ from, to }: QuantityMatch): boolean =>
    (all[to]?.text === '/' && all[to + 1]?.type === 'number') ||
    (all[from - 1]?.text === '/' && all[from - 2]?.type === 'number');
  return found.flatMap((match, i) => {
    if (isPair(match, found[i + 1]) || isPair(found[i - 1], match)) {
      return { ...match, quantity: { ...match.quantity, slashed: true } };
    }
    return isHalf(match) ? [] : match;
  });
}
