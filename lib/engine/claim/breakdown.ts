import type { Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { BreakdownClaim, Claim } from './claim.ts';
import { closedBy } from './closing.ts';
import type { Earlier } from './context.ts';
import { canSum, type Figure, figuresAmong } from './figure.ts';
import { fittingParts } from './fitting.ts';
import { hasCue, type Item, isQuantity } from './items.ts';
import { entriesOf } from './listing.ts';
import { type Opening, openingsOf } from './opening.ts';
import { type PartList, partListsOf } from './part-lists.ts';
import { type Passage, passageOf, type ToldFigure } from './passage.ts';
import { isPlainList } from './plain-list.ts';
import { restOfPair } from './rest-of-pair.ts';
import type { Sentence } from './sentence.ts';
import { detectSharesOfWhole } from './shares-of-whole.ts';
import { endsSentence } from './walk.ts';

/** A claim, and the index of its last part. */
interface Summed {
  readonly claim: BreakdownClaim;
  readonly last: number;
}

function summed(
  total: Quantity,
  list: readonly Figure[],
  isComplete: boolean,
  certainty: Claim['certainty'],
  closes?: BreakdownClaim['closedBy'],
): Summed {
  const parts = list.map(({ quantity }) => quantity);
  const claim: BreakdownClaim = {
    kind: 'breakdown',
    rule: 'breakdown.total',
    certainty,
    ...cover([total, ...parts]),
    total,
    parts,
    isComplete,
    ...(closes === undefined ? {} : { closedBy: closes }),
  };
  return { claim, last: list.at(-1)?.at ?? 0 };
}

/** The first of the lists that is closed and plain, or that other figures show to be all, and does not make the total. */
function misfitOf(
  passage: Passage,
  opening: Opening,
  total: ToldFigure,
  lists: readonly PartList[],
): Summed | undefined {
  if (total.tells !== 'level') return undefined;
  for (const list of lists) {
    if (isPlainList(passage.items, opening, total, list))
      return summed(total.quantity, list, opening.isComplete, 'sure');
    const closes = closedBy(passage, opening, total, list);
    if (closes !== undefined) return summed(total.quantity, list, opening.isComplete, 'sure', closes);
  }
  return undefined;
}

/** What a total is the sum of; nothing where no parts are named, or none that fit and no plain list of others. */
function partsOf(passage: Passage, total: ToldFigure): Summed | undefined {
  if (total.tells === 'other' || (total.tells !== 'level' && total.nature === 'percent')) return undefined;
  let misfit: Summed | undefined;
  for (const opening of openingsOf(passage, total)) {
    const entries = entriesOf(passage, opening, total);
    if (entries.length < 2) continue;
    const lists = partListsOf(passage.items, total, total.tells, entries);
    // `giảm 6 xã (2 phường và 4 xã)`: what a change is made of need not be told as changes.
    if (total.tells !== 'level' && opening.link === 'tight' && !opening.isParted)
      lists.push(...partListsOf(passage.items, total, 'level', entries));
    const found = fittingParts(total, opening.link, lists);
    if (found !== undefined) {
      const { list, choice } = found;
      const isSure = choice === 'all' && isPlainList(passage.items, opening, total, list);
      return summed(total.quantity, list, opening.isComplete, isSure ? 'sure' : 'tentative');
    }
    misfit ??= misfitOf(passage, opening, total, lists);
  }
  return misfit;
}

/** Whether a sentence begins with a word or a heading that opens the parts of what stands before it. */
const opensSentence = (items: readonly Item[]): boolean =>
  items.some((item, at) => {
    if (item.type === 'mark') return item.text === ':';
    return item.type === 'cue' && hasCue(item, 'includes', 'comprises') && endsSentence(items[at - 1]);
  });

/** So many sentences before this one hold a total whose parts no word opens. */
const NEAR = 2;

/** Of the sentences before, those that may hold the total of a part in this one. */
function within(earlier: readonly Item[], items: readonly Item[]): readonly Item[] {
  if (opensSentence(earlier) || opensSentence(items)) return earlier;
  let from = earlier.length - 1;
  for (let left = NEAR; from > 0; from--) if (endsSentence(earlier[from - 1]) && --left === 0) break;
  return earlier.slice(Math.max(0, from));
}

/**
 * A total and its parts (`45 đại biểu, gồm 28 nam và 17 nữ`), or the shares of one whole. The total may stand in a
 * sentence before; what is found ends in this one.
 */
export const detectBreakdowns = (items: readonly Item[], earlier: Earlier): readonly Claim[] =>
  items.some(isQuantity) ? [...sumsIn(items, earlier), ...restsIn(items), ...detectSharesOfWhole(items)] : [];

/** The pairs of a sentence whose rest is counted behind them. */
function restsIn(items: readonly Item[]): readonly Claim[] {
  if (!items.some((item) => isQuantity(item) && item.quantity.slashed)) return [];
  const passage = passageOf(items);
  return [...passage.figures.values()].flatMap((numerator) => {
    const rest = restOfPair(passage, numerator);
    return rest === undefined ? [] : summed(rest.total, rest.parts, false, 'tentative').claim;
  });
}

/**
 * Whether among the figures of some sentences and those of the last of them, `own`, one may be a total: two behind it may be its parts,
 * one of them among `own`.
 */
function mayAddUp(figures: readonly Figure[], own: readonly Figure[]): boolean {
  const firstOwn = figures.length - own.length;
  return figures.some((total, k) => {
    let parts = 0;
    let hasOwn = false;
    for (let at = k + 1; at < figures.length; at++) {
      const part = figures[at];
      if (part === undefined || !canSum(total, part)) continue;
      parts++;
      hasOwn ||= at >= firstOwn && (k >= firstOwn || part.worth < total.worth);
    }
    return parts > 1 && hasOwn;
  });
}

/** Whether two figures behind a total may be its parts, and one of the last of them. */
function hasTwoBehind(figures: readonly Figure[], total: Figure, last: readonly Figure[]): boolean {
  const mayBePart = (figure: Figure): boolean => figure.at > total.last && canSum(total, figure);
  return last.some(mayBePart) && figures.filter(mayBePart).length > 1;
}

/** Of sentences without a figure the items are not asked for. */
const figuresOf = (sentence: Sentence): readonly Figure[] =>
  sentence.figures.length === 0 ? [] : figuresAmong(sentence.items);

/** Whether a sentence and those before it may hold a total and its parts, of which the last stands in it. */
function mayHoldSum(items: readonly Item[], before: readonly Sentence[]): boolean {
  const own = figuresAmong(items);
  const holds = (sentences: readonly Sentence[]): boolean =>
    mayAddUp([...sentences.flatMap(figuresOf), ...own], own);
  return (
    holds(before) &&
    (holds(before.slice(-NEAR)) ||
      opensSentence(items) ||
      before.some((sentence) => opensSentence(sentence.items)))
  );
}

/** The totals with parts of which the last stands among these items. */
function sumsIn(items: readonly Item[], before: Earlier): readonly Claim[] {
  const { whole } = before;
  if (whole !== undefined && !mayHoldSum(items, whole)) return [];
  const earlier = within(before.far, items);
  const passage = passageOf([...earlier, ...items]);
  const figures = [...passage.figures.values()];
  const own = figures.filter(({ at }) => at >= earlier.length);
  const totals = figures.filter(
    (total) =>
      (total.at >= earlier.length || own.some((part) => canSum(total, part) && part.worth < total.worth)) &&
      hasTwoBehind(figures, total, own),
  );
  return totals
    .flatMap((total) => partsOf(passage, total) ?? [])
    .filter(({ last }) => last >= earlier.length)
    .map(({ claim }) => claim);
}
