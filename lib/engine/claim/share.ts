import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { cover } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { type Earlier, NOTHING_EARLIER } from './context.ts';
import { deltaBefore } from './delta.ts';
import { hasAnyCue, hasCue, type Item, indicesOf, isAmount, isMark, isQuantity, isWord } from './items.ts';
import { sharesSubject } from './look-left.ts';
import { roleOf } from './role.ts';
import { type Sense, senseOf } from './sense.ts';
import { beforeGlue, behindGlue, endsPhrase, endsStatement, isGlue } from './walk.ts';
import { type Whole, wholeBehind, wholesOf } from './whole-of-part.ts';

/** Words of the part's noun between the part and its percentage. */
const NOUN = 10;

/** Words that do something for a figure, and may all the same stand within the noun of a part. */
const IN_NOUN: readonly CueName[] = [
  'equals',
  'counted',
  'body',
  'plan',
  'preposition',
  'within',
  'annualised',
  'completes',
  'has',
];

/** What may stand within the noun of a part: `37.600 bài điểm dưới trung bình`. */
const isNoun = (item: Item | undefined): boolean => isWord(item) || hasAnyCue(item, IN_NOUN);

/** `1.180 tỷ đồng tiền lãi - tương đương 48,3%`, and not the dash of a range: `1-2 sao`. */
const isDash = (items: readonly Item[], at: number): boolean => {
  const [before, dash, behind] = [items[at - 1], items[at], items[at + 1]];
  if (before === undefined || dash === undefined || behind === undefined) return false;
  return isMark(dash, '-', '–', '—') && before.end < dash.start && dash.end < behind.start;
};

/**
 * The part: the nearest amount before the percentage, only its noun between, where it is no figure of a change; and the
 * one before that, which the nearest may only describe: `8 đồng chí dưới 40 tuổi (20,5%)`.
 */
function partsBefore(items: readonly Item[], start: number): readonly number[] {
  const found: number[] = [];
  let words = 0;
  for (let k = start - 1; k >= 0 && words <= NOUN && found.length < 2; k--) {
    k = beforeAside(items, k);
    const item = items[k];
    if (isAmount(item)) {
      if (!['plain', 'to'].includes(roleOf(items, k))) break;
      found.push(k);
    } else if (isNoun(item)) words++;
    else if (!isGlue(item) && !isMark(item, ',', '(') && !isDash(items, k)) break;
  }
  return found;
}

/**
 * Steps back over what is said in passing between a part and its percentage: a bracket, `3579 đồng chí (khóa trước là
 * 2627), chiếm 81,1%`, and a change, `234,7 tỷ đồng, tăng 58,5% so với cùng kỳ, chiếm 6%`.
 */
function beforeAside(items: readonly Item[], at: number): number {
  if (isMark(items[at], ')')) {
    const open = items.slice(0, at).findLastIndex((item) => isMark(item, '('));
    return open < 0 ? at : open - 1;
  }
  if (!isMark(items[at], ',')) return at;
  const start = items.slice(0, at).findLastIndex((item) => isMark(item, ',') || endsStatement(item));
  const isChange = hasCue(items[start + 1], 'rise', 'fall', 'exceeds');
  return start >= 0 && isMark(items[start], ',') && isChange ? beforeAside(items, start) : at;
}

/** Words that may name what a percentage is of. */
const NAME = 12;

/** The index behind the words that name what the percentage is of: `chiếm 47% trong tổng kim ngạch dệt may, đạt 11 tỷ USD`. */
function behindWholeName(items: readonly Item[], at: number): number {
  if (!hasCue(items[at + 1], 'out-of', 'within') && !isGlue(items[at + 1])) return at + 1;
  for (let k = at + 1; k <= at + NAME; k++) {
    if (isMark(items[k], ',')) return k;
    if (!isNoun(items[k]) && !isGlue(items[k]) && !hasCue(items[k], 'out-of')) break;
  }
  return at + 1;
}

/** `tới 90% (553 tỷ đồng)`, `15,9%, tương đương 4.232 chuyến`: the part said right behind its percentage. */
function partBehind(items: readonly Item[], at: number): number | undefined {
  const named = behindWholeName(items, at);
  const tie = isMark(items[named], ',') ? named + 1 : named;
  const isTied = isMark(items[tie], '(') || hasCue(items[tie], 'equals', 'restates');
  const k = behindGlue(items, tie);
  return isTied && isAmount(items[k]) && roleOf(items, k) === 'plain' ? k : undefined;
}

/** Items between a percentage and the whole behind it, and between that and the part said again. */
const WHOLE = 10;

/** `12% of its 1,500 schools, or 180, closed`, `26% of its 43,000-strong workforce or 11,180`: the part said again behind the whole. */
function partBehindWhole(items: readonly Item[], at: number): number | undefined {
  const whole = items.findIndex(
    (item, k) => k > at && (isAmount(item) || isMark(item, ',') || endsStatement(item)),
  );
  // `11% de cas « injustifiés » sur 1,2 million, soit 132 000`: what the percentage counts may be named before its whole.
  const isTied = [items[at + 1], items[beforeGlue(items, whole)]].some((item) =>
    hasCue(item, 'out-of', 'within'),
  );
  if (!isTied && !hasCue(items[at + 1], 'preposition')) return undefined;
  if (!isAmount(items[whole]) || whole > at + WHOLE) return undefined;
  for (let k = whole + 1; k <= whole + WHOLE; k++) {
    const item = items[k];
    if (hasCue(item, 'restates') || (hasCue(item, 'equals') && isGlue(item))) {
      const part = behindGlue(items, k);
      return isAmount(items[part]) ? part : undefined;
    }
    if (!isNoun(item) && !isGlue(item) && !isMark(item, '-', ',')) return undefined;
  }
  return undefined;
}

/** How a part is tied to its percentage: by a verb or a bracket right at it, or only by standing near. */
interface Tied {
  readonly at: number;
  readonly isClose: boolean;
}

function partsOf(items: readonly Item[], at: number, sense: Sense): readonly Tied[] {
  const restated = partBehindWhole(items, at);
  if (restated !== undefined) return [{ at: restated, isClose: true }];
  const isOfWhole = hasCue(items[at + 1], 'out-of');
  const isAlone = sense.says === 'nothing' && sense.bracketed && items[at + 1]?.type === 'mark';
  const isApposed =
    sense.says === 'nothing' &&
    !sense.bracketed &&
    isMark(items[beforeGlue(items, sense.from)], ',') &&
    (endsPhrase(items[at + 1]) || isOfWhole);
  const isSaid = sense.says === 'shares' || sense.says === 'equals' || isAlone;
  // `A crowd of 41,850 filled 93% of the 45,000-seat ground`: a verb of its own between part and percentage.
  const isObject = sense.says === 'nothing' && isOfWhole && isAmount(items[at + 2]) && isWord(items[at - 1]);
  const before = isSaid || isApposed || isObject ? partsBefore(items, sense.from) : [];
  const behind = partBehind(items, at);
  const parts = before.map((part, i) => ({ at: part, isClose: isSaid && i === 0 }));
  if (behind === undefined) return parts;
  // `…, đạt 2,8 tỷ USD, tiếp theo là Hàn Quốc chiếm 10,4% trong tổng kim ngạch, đạt 2,45 tỷ USD`: a subject of its own.
  const isParted = parts.length === 0 || !sharesSubject(items, parts[0]?.at ?? 0, sense.from);
  return isParted ? [{ at: behind, isClose: false }, ...parts] : parts;
}

function sharesAt(items: readonly Item[], at: number, earlier: Earlier): readonly Claim[] {
  const stated = items[at];
  if (!isQuantity(stated) || stated.quantity.nature !== 'percent') return [];
  const sense = senseOf(items, at);
  if (sense.annualised || sense.says === 'excess') return [];
  // `cutting 26% of its 430,000 staff, or 111,800 people`: the change is the part.
  const again = sense.says === 'growth' ? partBehindWhole(items, at) : undefined;
  if (again !== undefined) return sharesOf(items, at, earlier, sense, { at: again, isClose: true });
  if (sense.says === 'growth') return [];
  const delta = deltaBefore(items, sense, 'amounts');
  const changed = items[delta?.at ?? -1];
  // `cut 840 jobs, or 10% of its 4,200 workers`: what stands right behind is what the change is a part of.
  const isOfWhole = isAmount(changed) && wholeBehind(items, at, changed.quantity)[0]?.isNamed === true;
  if (delta !== undefined)
    return isOfWhole ? sharesOf(items, at, earlier, sense, { at: delta.at, isClose: true }) : [];
  // What is measured against a plan is no part of something else.
  const isOfPlan = sense.says === 'equals' && hasCue(items[behindGlue(items, at)], 'plan');
  const parts = isOfPlan ? [] : partsOf(items, at, sense);
  return parts.flatMap((part) => sharesOf(items, at, earlier, sense, part)).slice(0, MOST);
}

/** So many wholes are tried: among more, one would fit by chance. */
const MOST = 3;

/** A level that something rose or fell to is no part of what it came from; what is left (`còn 708 hồ sơ`) is one. */
function isLevel(items: readonly Item[], at: number): boolean {
  const role = roleOf(items, at);
  if (role !== 'to') return role === 'plain';
  const governing = items.slice(0, at).findLast((item) => hasCue(item, 'to'));
  return hasCue(governing, 'and', 'rest');
}

/** `kiểm tra 15.983 xe, xử phạt 1.527 xe (chiếm tỉ lệ 9,55%)`: two counts of one kind, and no other amount in the sentence. */
function areTwo(items: readonly Item[], whole: Quantity, part: Quantity): boolean {
  const amounts = items.filter(isAmount);
  return (
    amounts.length === 2 &&
    amounts.some(({ quantity }) => quantity === whole) &&
    part.measure !== '' &&
    part.measure === whole.measure &&
    part.nature === 'count'
  );
}

/** The claims of one part and its percentage, one for each whole that it may be a part of. */
function sharesOf(
  items: readonly Item[],
  at: number,
  earlier: Earlier,
  sense: Sense,
  part: Tied,
): readonly Claim[] {
  const [stated, amount] = [items[at], items[part.at]];
  if (!isQuantity(stated) || !isAmount(amount)) return [];
  const behind = wholeBehind(items, at, amount.quantity);
  const from = Math.min(part.at, sense.from);
  const place = { items, at: part.at, quantity: amount.quantity, stated: at, from };
  const isPlain = isLevel(items, part.at);
  const isSettled =
    behind.some(({ isNamed }) => isNamed) || (!isPlain && stated.quantity.hedge !== undefined);
  const wholes: readonly Whole[] = [
    ...behind,
    ...wholesOf(place, isSettled ? NOTHING_EARLIER : earlier, isPlain),
  ].slice(0, MOST);
  const saysShare = sense.says === 'shares' || hasCue(items[sense.from], 'rate');
  // `51,6 triệu đồng tiền phụ cấp (70%)` may be the rate of the allowance: only a bracket right at the part is its share.
  const isTied = part.isClose && (saysShare || part.at === sense.from - 1);
  // `soit 42,5 %`, `atau 42,5 persen`: the part said again, unless other words behind it say what it is a percentage of.
  const isRestated =
    hasCue(items[sense.from], 'restates') &&
    (behind.length > 0 || endsPhrase(items[at + 1]) || hasCue(items[at + 1], 'equals'));
  // `£118,500, or 62% of the £175,000`: what it is a percentage of stands right behind.
  const isOfThat = part.isClose && behind[0]?.isNamed === true;
  const isMeant = (sense.says !== 'equals' && isTied) || isRestated || isOfThat;
  // Between a named whole and another one only the figures can tell.
  const [whole, ...others] = wholes;
  const isOnly = whole !== undefined && others.length === 0;
  const isPair = isOnly && saysShare && areTwo(items, whole.quantity, amount.quantity);
  const isSure = (isOnly && whole.isNamed && isMeant) || (isPair && isTied);
  return wholes.map((whole) => ({
    kind: 'share',
    rule: `share.${whole.isNamed ? 'whole-named' : 'whole-before'}`,
    certainty: isSure || (whole.isSaid && part.isClose) ? 'sure' : 'tentative',
    ...cover([whole.quantity, amount, stated]),
    part: amount.quantity,
    whole: whole.quantity,
    stated: stated.quantity,
  }));
}

/**
 * `Trong tổng số 640 lao động, có 208 nữ, chiếm 32,5%`: part and percentage of a whole that was named before, in the
 * same sentence or in those of `earlier`.
 */
export const detectShares = (items: readonly Item[], earlier: Earlier): readonly Claim[] =>
  indicesOf(items, 'percent').flatMap((at) => sharesAt(items, at, earlier));
