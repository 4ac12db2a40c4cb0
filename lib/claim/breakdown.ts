import { exactly, meets, plus } from '../quantity/interval.ts';
import { intervalOf, type Quantity } from '../quantity/quantity.ts';
import { HUNDRED } from '../quantity/rational.ts';
import { cover, type Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import { roleOf } from './role.ts';
import { senseOf } from './sense.ts';
import { endsSentence } from './walk.ts';

const spanOf = (quantities: readonly Quantity[]): Span | undefined => {
  const [first, ...others] = quantities;
  return first && cover([first, ...others]);
};

/** The percentages of a sentence that may be shares of one whole: neither growth nor levels of a change. */
function shareRuns(items: readonly Item[]): readonly (readonly Quantity[])[] {
  const runs: Quantity[][] = [[]];
  const tellsOfChange = items.some((item) => hasCue(item, 'rise', 'fall'));
  items.forEach((item, at) => {
    if (!isQuantity(item) || item.quantity.nature !== 'percent') return;
    const sense = senseOf(items, at);
    const role = roleOf(items, at);
    // `còn 48,1%` is the rest of a whole, unless something fell to it.
    const isLevel = role === 'from' || role === 'against' || (role === 'to' && tellsOfChange);
    const isShare =
      sense.says !== 'growth' && sense.says !== 'excess' && !isLevel && item.quantity.sign === '';
    if (isShare) runs.at(-1)?.push(item.quantity);
    else runs.push([]);
  });
  return runs;
}

const sumsToHundred = (shares: readonly Quantity[]): boolean => {
  const [first, ...others] = shares.map((share) => intervalOf(share, share.readings[0]));
  return first !== undefined && meets(others.reduce(plus, first), exactly(HUNDRED));
};

/** So many answers a question has at the most. */
const MOST_SHARES = 12;

/** The longest stretches of neighbouring shares that make a hundred, from left to right. */
function wholesIn(run: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const found: (readonly Quantity[])[] = [];
  for (let from = 0; from < run.length - 1; ) {
    const most = Math.min(MOST_SHARES, run.length - from);
    const sizes = Array.from({ length: most - 1 }, (_, i) => most - i);
    const size = sizes.find((length) => sumsToHundred(run.slice(from, from + length)));
    if (size !== undefined) found.push(run.slice(from, from + size));
    from += size ?? 1;
  }
  return found;
}

/** `52,4% … 38,1% … và 9,5%`: shares that make up one whole. Those that do not are a list of something else. */
function detectShareBreakdowns(items: readonly Item[]): readonly Claim[] {
  return shareRuns(items)
    .flatMap(wholesIn)
    .flatMap((parts): readonly Claim[] => {
      const span = spanOf(parts);
      return span === undefined
        ? []
        : [
            {
              kind: 'breakdown',
              rule: 'breakdown.shares',
              certainty: 'tentative',
              ...span,
              total: undefined,
              parts,
              isComplete: true,
            },
          ];
    });
}

const canSum = (a: Quantity, b: Quantity): boolean =>
  a.nature === b.nature &&
  !b.slashed &&
  (a.nature === 'count' || (a.nature === 'measured' && a.measure === b.measure));

/** The amounts behind `gồm`, `trong đó` or the bracket, as long as they are of the total's kind. */
function partsBehind(
  items: readonly Item[],
  from: number,
  total: Quantity,
  inBracket: boolean,
): readonly Quantity[] {
  const parts: Quantity[] = [];
  let depth = 0;
  for (let k = from; k < items.length && !endsSentence(items[k]); k++) {
    const item = items[k];
    if (isMark(item, '(')) depth++;
    if (isMark(item, ')') && --depth < 0 && inBracket) break;
    if (hasCue(item, 'rise', 'fall', 'against')) break;
    if (!isQuantity(item) || item.quantity.nature === 'percent') continue;
    if (canSum(total, item.quantity)) parts.push(item.quantity);
  }
  return parts;
}

/** How many words of its noun may stand behind the total before its parts are named. */
const NOUN = 10;

/** The index behind the word that introduces the parts of the total at `at`. */
function opensParts(
  items: readonly Item[],
  at: number,
): { readonly from: number; readonly isComplete: boolean; readonly inBracket: boolean } | undefined {
  let inBracket = false;
  for (let k = at + 1; k <= at + NOUN; k++) {
    const item = items[k];
    if (item === undefined || endsSentence(item)) return undefined;
    if (isQuantity(item) && item.quantity.nature !== 'percent') return undefined;
    if (isMark(item, ')', ';')) return undefined;
    if (isMark(item, '(')) inBracket = true;
    if (hasCue(item, 'comprises')) return { from: k + 1, isComplete: true, inBracket };
    if (hasCue(item, 'includes')) return { from: k + 1, isComplete: false, inBracket };
    // `7.567 (trong hạn: 7.349, quá hạn: 218)`
    if (inBracket && isMark(item, ':')) return { from: k + 1, isComplete: true, inBracket };
  }
  return undefined;
}

/** Of the parts listed, the first ones that make the total; where none do, all of them. */
function fittingParts(
  total: Quantity,
  parts: readonly Quantity[],
): { readonly parts: readonly Quantity[]; readonly fits: boolean } {
  const whole = intervalOf(total, total.readings[0]);
  for (let size = parts.length; size >= 2; size--) {
    const [first, ...others] = parts.slice(0, size).map((part) => intervalOf(part, part.readings[0]));
    if (first !== undefined && meets(others.reduce(plus, first), whole))
      return { parts: parts.slice(0, size), fits: true };
  }
  return { parts, fits: false };
}

/** Words that may stand between two parts of a plain list. */
const PLAIN = 4;

/**
 * Whether the parts are a plain list up to its last `và`: `gồm 28 nam và 17 nữ`. Only of such a list can it be said
 * that it is not the total.
 */
function isPlainList(
  items: readonly Item[],
  from: number,
  total: Quantity,
  parts: readonly Quantity[],
): boolean {
  const last = parts.at(-1);
  const indices = items.flatMap((item, k) =>
    k >= from && isQuantity(item) && parts.includes(item.quantity) ? k : [],
  );
  const lastIndex = indices.at(-1);
  if (last === undefined || lastIndex === undefined || !hasCue(items[lastIndex - 1], 'and')) return false;
  const stretch = items.slice(from, lastIndex);
  const isUnbroken = stretch.every((item) => !isQuantity(item) || parts.includes(item.quantity));
  const isTight = indices.every(
    (k, i) => i === 0 || items.slice(indices[i - 1], k).filter(isWord).length <= PLAIN,
  );
  const value = (quantity: Quantity) => quantity.readings[0].value;
  const sum = parts.map(value).reduce((a, b) => a.add(b));
  // A sum that is far from the total is a list of something else.
  const isNear = sum.sub(value(total)).abs().mul(4).lte(value(total));
  return total.nature === 'count' && isUnbroken && isTight && isNear && indices[0] === from;
}

/** `45 đại biểu, gồm 28 nam và 17 nữ`: a printed total and its parts. */
function detectTotals(items: readonly Item[]): readonly Claim[] {
  return items.flatMap((item, at): readonly Claim[] => {
    if (!isQuantity(item) || item.quantity.nature === 'percent' || item.quantity.nature === 'points')
      return [];
    const opening = opensParts(items, at);
    if (opening === undefined) return [];
    const listed = partsBehind(items, opening.from, item.quantity, opening.inBracket);
    const { parts, fits } = fittingParts(item.quantity, listed);
    // Parts that need not be all say nothing where they leave a rest.
    if (!fits && !opening.isComplete) return [];
    const span = spanOf([item.quantity, ...parts]);
    if (span === undefined || parts.length < 2) return [];
    return [
      {
        kind: 'breakdown',
        rule: 'breakdown.total',
        certainty:
          opening.isComplete && isPlainList(items, opening.from, item.quantity, parts) ? 'sure' : 'tentative',
        ...span,
        total: item.quantity,
        parts,
        isComplete: opening.isComplete,
      },
    ];
  });
}

/** A total and its parts, or the shares of one whole. */
export const detectBreakdowns = (items: readonly Item[]): readonly Claim[] => [
  ...detectTotals(items),
  ...detectShareBreakdowns(items),
];
