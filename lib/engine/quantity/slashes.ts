import type { Token } from '../text/tokens.ts';
import { isSlash } from './chain.ts';
import type { QuantityMatch } from './quantity-match.ts';

/** `2.758.926 triệu đồng/98.081 hộ`: figures of two units side by side, and no part of a whole. */
function areUnlike({ quantity: a }: QuantityMatch, { quantity: b }: QuantityMatch): boolean {
  const hasUnits = a.measure !== '' && b.measure !== '' && a.measure !== b.measure;
  return hasUnits && (a.money !== b.money || (a.nature === 'measured') !== (b.nature === 'measured'));
}

/** `n/m`: two quantities with a slash between them and no third. Half of such a pair alone is no quantity. */
export function withSlashes(
  found: readonly QuantityMatch[],
  all: readonly Token[],
): readonly QuantityMatch[] {
  if (!all.some(isSlash)) return found;
  const touch = (a: QuantityMatch | undefined, b: QuantityMatch | undefined): boolean =>
    a !== undefined && b !== undefined && all[a.to]?.text === '/' && b.from === a.to + 1;
  const isPair = (a: QuantityMatch | undefined, b: QuantityMatch | undefined): boolean =>
    touch(a, b) && a !== undefined && b !== undefined && !areUnlike(a, b);
  const isHalf = ({ from, to }: QuantityMatch): boolean =>
    (all[to]?.text === '/' && all[to + 1]?.type === 'number') ||
    (all[from - 1]?.text === '/' && all[from - 2]?.type === 'number');
  return found.flatMap((match, i) => {
    if (isPair(match, found[i + 1]) || isPair(found[i - 1], match)) {
      return { ...match, quantity: { ...match.quantity, slashed: true } };
    }
    const isBeside = touch(match, found[i + 1]) || touch(found[i - 1], match);
    return isHalf(match) && !isBeside ? [] : match;
  });
}
