import type { Check } from '../check/check.ts';
import type { Claim } from '../claim/claim.ts';
import { hasAnyCue, hasCue, type Item, isMark, isQuantity, isWord, placeOf } from '../claim/items.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import { contentBehind, overlap, phraseWords } from '../claim/phrase.ts';
import { roleOf } from '../claim/role.ts';
import { beforeGlue, endsPhrase, endsStatement } from '../claim/walk.ts';
import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** The figures of a claim, those that a sum was made of in its place. */
const figuresOf = (claim: Claim): readonly Quantity[] =>
  [statedOf(claim), ...operandsOf(claim).map(({ quantity }) => quantity)]
    .flatMap((quantity) => quantity ?? [])
    .flatMap((quantity) => (quantity.addends.length > 0 ? quantity.addends : [quantity]));

/** The items from the first to the last figure of a claim; nothing where some of them stand in another sentence. */
function stretchOf(claim: Claim, items: readonly Item[]): readonly Item[] | undefined {
  const figures = figuresOf(claim);
  const places = figures.map((figure) =>
    items.findIndex((item) => isQuantity(item) && item.quantity.start === figure.start),
  );
  return places.includes(-1) ? undefined : items.slice(Math.min(...places), Math.max(...places) + 1);
}

/** Words between two neighbouring figures of one form, those of names not among them; and of one phrase at the most. */
const WORDS = { form: 9, factor: 3, phrase: 14 } as const;

const isName = (item: Item, text: string): boolean => /^\p{Lu}/u.test(text.slice(item.start));

/** `57,464 miliar dolar AS Rp342,886 triliun`: an amount of money once more, in another currency. */
const saysAgain = (amount: Item | undefined, { quantity }: Item & { readonly type: 'quantity' }): boolean =>
  isQuantity(amount) &&
  amount.quantity.money &&
  quantity.money &&
  amount.quantity.measure !== quantity.measure;

/** `đạt 75.500 tỷ đồng, tăng 16,6% so cùng kỳ và đạt 54,7% kế hoạch (138.000 tỷ đồng)`: of a plan that is printed no other percentage can be one. */
const isOfPlan = (claim: Claim): boolean =>
  claim.kind === 'attainment' && claim.target !== undefined && claim.target.start > claim.stated.end;

/** Whether nothing but the claim's own figures and a few words stand in the stretch. */
function isUnbroken(claim: Claim, stretch: readonly Item[], text: string, most: number): boolean {
  const figures = figuresOf(claim);
  const isOwn = (quantity: Quantity): boolean => figures.some(({ start }) => start === quantity.start);
  let words = 0;
  const listed = stretch.findIndex((item) => hasCue(item, 'includes'));
  for (const [k, item] of stretch.entries()) {
    // `215 đảng viên, bằng 58,58% so với cùng kỳ; trong đó có 47 …`: what is said of the whole before its parts.
    const isOfWhole = claim.rule === 'share.whole-named' && k < listed;
    if (endsStatement(item) && !(isOfWhole && isMark(item, ';'))) return false;
    if (isQuantity(item)) {
      const isShare = item.quantity.nature === 'percent' && (isOfWhole || isOfPlan(claim));
      const isAside = isShare || saysAgain(stretch[k - 1], item);
      if (!isOwn(item.quantity) && !isAside) return false;
      words = 0;
    } else if (isWord(item) && !isName(item, text) && ++words > most) return false;
  }
  return true;
}

/** Words behind a percentage that do not name what it is of. */
const NO_NAME: readonly CueName[] = ['plan', 'period', 'against', 'glue', 'from', 'to', 'out-of'];

/** The words behind a percentage name nothing else that it could be of. */
function endsThere(items: readonly Item[], figure: Quantity): boolean {
  const at = placeOf(items, figure);
  const next = items[at + 1];
  return endsPhrase(next) || hasAnyCue(next, NO_NAME);
}

/** `chiếm 12,8% tổng số đảng viên bị kỷ luật`: the words behind a percentage are those of its whole. */
function namesWhole(items: readonly Item[], stated: Quantity, whole: Quantity): boolean {
  const named = contentBehind(items, placeOf(items, stated));
  return overlap(phraseWords(items, placeOf(items, whole)), named) * 2 > named.length;
}

/** `up $223 million, or 27%`, `giảm 3.300 tỷ đồng (43%)`: the percentage says again what stands before it. */
function isSaidAgain(items: readonly Item[], figure: Quantity): boolean {
  const at = placeOf(items, figure);
  const nearest = beforeGlue(items, at);
  const isTied =
    isMark(items[nearest], ',') && items.slice(nearest + 1, at).some((item) => hasCue(item, 'equals'));
  const before = items[isTied ? nearest - 1 : nearest];
  return isMark(before, '(') || isQuantity(before) || hasCue(before, 'restates');
}

/** `chỉ tiêu 80%`, `vượt chỉ tiêu 80%`: the percentage is the target itself, and no difference. */
const isOfTarget = (items: readonly Item[], figure: Quantity): boolean =>
  hasCue(items[beforeGlue(items, placeOf(items, figure))], 'plan', 'counted', 'exceeds');

/** A verb, a bracket or a comma stands right before the percentage, and no noun of what else it may be of. */
const isGoverned = (items: readonly Item[], figure: Quantity): boolean =>
  !isWord(items[beforeGlue(items, placeOf(items, figure))]);

/** The role of a figure of the sentence. */
function roleIn(items: readonly Item[], figure: Quantity | undefined) {
  const at = placeOf(items, figure);
  return at < 0 ? undefined : isMark(items[at - 1], '(') ? 'against' : roleOf(items, at);
}

const isBase = (items: readonly Item[], figure: Quantity): boolean =>
  ['from', 'against'].includes(roleIn(items, figure) ?? '');

/** Whether the words themselves give each figure its part: from, to and by; `n/m (P%)`; `D (P%) to L`. */
function leavesNoRoom(claim: Claim, items: readonly Item[]): boolean {
  switch (claim.kind) {
    case 'ratio':
      return claim.part.start > claim.stated.end || endsThere(items, claim.stated);
    case 'share':
      if (claim.part === undefined || claim.whole === undefined) return true;
      return (
        isGoverned(items, claim.stated) &&
        (claim.whole.start > claim.stated.end ||
          endsThere(items, claim.stated) ||
          namesWhole(items, claim.stated, claim.whole))
      );
    case 'attainment':
      return claim.target !== undefined;
    case 'points':
      return claim.before !== undefined && isBase(items, claim.before) && !isOfTarget(items, claim.stated);
    case 'multiple':
      return claim.before !== undefined && isBase(items, claim.before) && roleIn(items, claim.after) === 'to';
    case 'change':
      switch (claim.levels.known) {
        case 'before-after':
        case 'before-after-delta':
          // Two times side by side: the earlier one is the base.
          return claim.rule === 'change.earlier-level' || isBase(items, claim.levels.before);
        case 'before-delta':
          return isBase(items, claim.levels.before) && roleIn(items, claim.levels.delta) === 'delta';
        case 'delta-after':
          return (
            roleIn(items, claim.levels.delta) === 'delta' &&
            (claim.measures === 'growth' || isSaidAgain(items, claim.stated))
          );
        case 'after':
        case 'delta':
          return false;
      }
      break;
    case 'breakdown':
    case 'quota':
      return true;
  }
}

/** Another verb than that of the claim, going the other way, so that two things may be spoken of. */
function turns(claim: Claim, stretch: readonly Item[]): boolean {
  if (claim.kind !== 'change' && claim.kind !== 'points') return false;
  const opposite = claim.direction === 'rise' ? 'fall' : claim.direction === 'fall' ? 'rise' : undefined;
  return opposite !== undefined && stretch.some((item) => hasCue(item, opposite) && !hasCue(item, 'to'));
}

/** `15 persen dan bensin B dari 24 … menjadi 26`: behind `and` the levels are those of something else. */
function joinsOther(claim: Claim, items: readonly Item[]): boolean {
  const stated = statedOf(claim);
  const first = Math.min(...operandsOf(claim).map(({ quantity }) => quantity.start));
  if (stated === undefined || (claim.kind !== 'change' && claim.kind !== 'points')) return false;
  return items.some(
    (item) => item.start >= stated.end && item.end <= first && (hasCue(item, 'and') || isMark(item, ';')),
  );
}

/** Beyond this factor between its two levels nothing is said to have gone the other way. */
const REVERSED = 10;

/** The levels of a change that goes the other way are of one size, or else only `from … to …` puts them together. */
function areOfOneSize({ claim, verdict, reading }: Check, items: readonly Item[]): boolean {
  if (verdict !== 'contradicted' || (claim.kind !== 'change' && claim.kind !== 'multiple')) return true;
  const before =
    claim.kind === 'multiple' ? claim.before : 'before' in claim.levels ? claim.levels.before : undefined;
  if (roleIn(items, before) === 'from') return true;
  const sizes = operandsOf(claim).flatMap(
    ({ quantity }) => reading.amounts.get(quantity)?.value.abs().valueOf() ?? [],
  );
  return Math.max(...sizes) <= REVERSED * Math.min(...sizes);
}

/** The words leave no room for another reading of the figures. */
export function isTightForm(check: Check, { items, text }: Surroundings): boolean {
  const { claim } = check;
  const stretch = claim.certainty === 'sure' ? stretchOf(claim, items) : undefined;
  return (
    stretch !== undefined &&
    isUnbroken(claim, stretch, text, claim.kind === 'multiple' ? WORDS.factor : WORDS.form) &&
    !turns(claim, stretch) &&
    !joinsOther(claim, items) &&
    areOfOneSize(check, items) &&
    leavesNoRoom(claim, items)
  );
}

/** One of its figures stands in another sentence, where words name it. */
export const isAcross = ({ claim }: Check, { items }: Surroundings): boolean =>
  claim.certainty === 'sure' && stretchOf(claim, items) === undefined;

/** The figures stand in one phrase, with none but theirs between. */
export function isOnePhrase({ claim }: Check, { items, text }: Surroundings): boolean {
  const stretch = stretchOf(claim, items);
  return stretch !== undefined && isUnbroken(claim, stretch, text, WORDS.phrase) && !turns(claim, stretch);
}
