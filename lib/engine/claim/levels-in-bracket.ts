import { type Item, isMark, isQuantity } from './items.ts';
import { type Domain, inDomain, roleOf } from './role.ts';
import { endsStatement } from './walk.ts';

/** How many items may stand between a percentage and the bracket with its levels. */
const REACH = 8;

/** The indices of two levels in a bracket. */
interface Bracketed {
  readonly before: number;
  readonly after: number;
}

/** `en hausse de 5 % en 2018 (2 780 voitures livrées contre 2 642)`: both levels in a bracket behind the percentage. */
export function levelsInBracket(items: readonly Item[], at: number, domain: Domain): Bracketed | undefined {
  const ends = (item: Item): boolean => isQuantity(item) || isMark(item, ',', ')') || endsStatement(item);
  const near = items.slice(at + 1, at + 1 + REACH);
  const opening = near.findIndex((item) => isMark(item, '('));
  if (opening < 0 || near.slice(0, opening).some(ends)) return undefined;
  const open = at + 1 + opening;
  const length = items.slice(open).findIndex((item) => isMark(item, ')'));
  const figures = items
    .slice(open, length < 0 ? open : open + length)
    .flatMap((item, k) => (isQuantity(item) ? [open + k] : []));
  const [after, before] = figures;
  if (after === undefined || before === undefined || figures.length !== 2) return undefined;
  const [later, earlier] = [items[after], items[before]];
  const areLevels =
    isQuantity(later) &&
    isQuantity(earlier) &&
    inDomain(later.quantity, domain) &&
    inDomain(earlier.quantity, domain);
  return areLevels && roleOf(items, before) === 'against' && roleOf(items, after) === 'plain'
    ? { before, after }
    : undefined;
}
