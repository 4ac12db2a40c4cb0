import type { Quantity } from '../quantity/quantity.ts';
import { sumOf } from '../quantity/sum.ts';
import { cover } from '../text/span.ts';
import type { Claim, RatioClaim } from './claim.ts';
import { hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import { type Pair, pairs } from './pairs.ts';
import { roleOf } from './role.ts';
import { senseOf } from './sense.ts';
import { beforeGlue, endsPhrase, endsStatement } from './walk.ts';

/** How far behind its pair a percentage may stand, in items. */
const REACH = 16;

interface Stated {
  readonly at: number;
  readonly quantity: Quantity;
  /** A target other than the printed whole is named behind it: `đạt 97% so với chỉ tiêu giao`. */
  readonly otherTarget: boolean;
  /** So many words stand between that something else may have come to be spoken of. */
  readonly isFar: boolean;
  /** It opens a phrase of its own, which may speak of something else, so that the pair may be a quota all the same. */
  readonly isLoose: boolean;
}

/** Nobody writes a fraction that can be made shorter: `6/8 làn` counts lanes. */
const isInLowestTerms = ({ part, whole }: Pair): boolean => {
  const [a, b] = [part.readings[0].value, whole.readings[0].value];
  return b.n !== 0n && a.div(b).d === b.n;
};

/** `hơn 2/3 giá trị …`: a fraction in figures, and not a count. */
const isFraction = (pair: Pair, items: readonly Item[]): boolean =>
  pair.shape === 'slash' &&
  isInLowestTerms(pair) &&
  pair.whole.readings[0].value.lte(10) &&
  pair.part.readings[0].value.lt(pair.whole.readings[0].value) &&
  (pair.part.hedge !== undefined ||
    (pair.whole.unit === '' && !hasCue(items[pair.to + 1], 'counted', 'body')));

/** Words between a pair and its percentage from which on the two may have parted; fewer where only a comma ties them. */
const FAR = 8;
const NEAR = 3;

const namesOtherTarget = (items: readonly Item[], at: number): boolean =>
  hasCue(items[at + 1], 'against') &&
  items.slice(at + 2, at + 6).some((item) => hasCue(item, 'plan', 'period', 'counted'));

/** `4/6 gói thầu, khối lượng đạt 35%`: behind the comma something else is spoken of. */
function changesSubject(items: readonly Item[], pair: number, verb: number): boolean {
  const between = items.slice(pair + 1, verb);
  const comma = between.findLastIndex((item) => isMark(item, ',', ';'));
  return comma >= 0 && between.slice(comma + 1).some(isWord);
}

/** Whether a comma or a dash behind the pair opens the phrase of the percentage at `at`, hardly a word between. */
function opensPhrase(items: readonly Item[], pair: number, at: number): boolean {
  const between = items.slice(pair + 1, at);
  const opening = between.findLastIndex((item) => item.type === 'mark');
  const words = between.slice(opening + 1).filter(isWord).length;
  return words <= NEAR && isMark(between[opening], ',', '–', '—', '-');
}

/** The percentage behind a pair, where the words or a bracket tie it to the pair. */
function statedBehind(items: readonly Item[], pair: Pair): Stated | undefined {
  for (let k = pair.to + 1; k <= pair.to + REACH; k++) {
    const item = items[k];
    if (endsStatement(item)) return undefined;
    if (hasCue(item, 'rise', 'fall', 'exceeds', 'from')) return undefined;
    if (!isQuantity(item)) continue;
    if (item.quantity.nature !== 'percent') return undefined;
    const sense = senseOf(items, k);
    const isAlone = sense.says === 'nothing' && sense.bracketed && items[k + 1]?.type === 'mark';
    const isApposed =
      sense.says === 'nothing' && isMark(items[beforeGlue(items, k)], ',') && endsPhrase(items[k + 1]);
    // `54 of 71 matches, a 76% success rate`, `73/80 checks, 91% of those due`: a phrase of its own behind the pair.
    const isLoose = sense.says === 'nothing' && opensPhrase(items, pair.to, k);
    const tied = sense.says === 'equals' || sense.says === 'shares' || isAlone || isApposed || isLoose;
    return tied && !sense.annualised
      ? {
          at: k,
          quantity: item.quantity,
          otherTarget: namesOtherTarget(items, k),
          isFar:
            items.slice(pair.to + 1, k).filter(isWord).length > (isApposed ? NEAR : FAR) ||
            changesSubject(items, pair.to, sense.from) ||
            (isApposed && pair.shape === 'slash') ||
            (isLoose && !isApposed),
          isLoose: isLoose && !isApposed,
        }
      : undefined;
  }
  return undefined;
}

/** Words of the noun between a percentage and the bracket behind it: `more than 80% of delegates (412 of 488)`. */
const NOUN = 5;

const isNoun = (item: Item | undefined): boolean =>
  isWord(item) || hasCue(item, 'glue', 'counted', 'body', 'preposition', 'out-of');

/** `(44 sur 50 foyers)`: the pair stands in a bracket of its own, hardly more than its noun with it. */
function isBracketed(items: readonly Item[], pair: Pair): boolean {
  const noun = items.slice(pair.to + 1, pair.to + 1 + NOUN).findIndex((item) => !isNoun(item));
  return isMark(items[pair.from - 1], '(') && isMark(items[pair.to + 1 + noun], ')');
}

/** `99,2% (4.217/4.251)`, `96 persen, yakni 288 dari 300`: the pair behind its percentage, hardly more than a noun between. */
function statedBefore(items: readonly Item[], pair: Pair): Stated | undefined {
  const isSaidAgain = hasCue(items[beforeGlue(items, pair.from)], 'restates');
  if (!isBracketed(items, pair) && !isSaidAgain) return undefined;
  const opening = isSaidAgain ? beforeGlue(items, pair.from) : pair.from - 1;
  const last = isSaidAgain && isMark(items[opening - 1], ',') ? opening - 2 : opening - 1;
  for (let at = last; at >= last - NOUN; at--) {
    const item = items[at];
    if (isQuantity(item)) {
      const isStated = item.quantity.nature === 'percent' && senseOf(items, at).says !== 'growth';
      return isStated
        ? { at, quantity: item.quantity, otherTarget: false, isFar: false, isLoose: false }
        : undefined;
    }
    if (!isNoun(item)) return undefined;
  }
  return undefined;
}

/** `bỏ 80 điều kiện, sửa 7 điều kiện trong số 127`: the part may be the sum of this figure and those before it. */
function summedPart(items: readonly Item[], pair: Pair): Quantity | undefined {
  if (pair.shape === 'slash') return undefined;
  const addends: Quantity[] = [pair.part];
  for (let k = pair.from - 1; k >= 0 && !endsStatement(items[k]); k--) {
    const item = items[k];
    if (!isQuantity(item)) continue;
    const isAlike = item.quantity.nature === pair.part.nature && roleOf(items, k) === 'plain';
    if (!isAlike) break;
    addends.unshift(item.quantity);
  }
  return sumOf(addends);
}

/** `n/m` or `n trong số m` with its percentage. */
export function detectRatios(items: readonly Item[]): readonly Claim[] {
  return pairs(items).flatMap((pair): readonly Claim[] => {
    const stated = statedBehind(items, pair) ?? statedBefore(items, pair);
    if (stated === undefined) return [];
    const summed = summedPart(items, pair);
    const touched = items.slice(pair.from, Math.max(pair.to, stated.at) + 6);
    const isOpen =
      pair.maybeDate || stated.otherTarget || stated.isFar || isFraction(pair, items) || summed !== undefined;
    const claim: RatioClaim = {
      kind: 'ratio',
      rule: `ratio.${pair.shape}`,
      certainty: isOpen ? 'tentative' : 'sure',
      ...cover([pair.part, pair.whole, stated.quantity]),
      part: pair.part,
      whole: pair.whole,
      stated: stated.quantity,
      isBody: touched.some((item) => hasCue(item, 'body')),
    };
    if (summed === undefined) return [claim];
    const span = cover([summed, pair.whole, stated.quantity]);
    return [claim, { ...claim, ...span, rule: 'ratio.summed-part', part: summed }];
  });
}

/** `8 personnes sur 10` is a rate; nobody counted ten. */
const isRoundWhole = (whole: Quantity): boolean => /^10+$/u.test(whole.readings[0].written);

/** `17 engagements sur 19`: what is counted is named at the part. */
const isNamedAtPart = (items: readonly Item[], pair: Pair): boolean =>
  !isRoundWhole(pair.whole) &&
  pair.whole.nature === 'count' &&
  (pair.part.unit !== '' ||
    items.slice(pair.from + 1, pair.to).some((item) => hasCue(item, 'counted', 'body')));

/** `20/20 chỉ tiêu`, `5 trong số 6 bộ`: a pair that stands without a percentage. */
export function detectQuotas(items: readonly Item[]): readonly Claim[] {
  return pairs(items).flatMap((pair): readonly Claim[] => {
    const stated = statedBehind(items, pair) ?? statedBefore(items, pair);
    if (stated !== undefined && !stated.isLoose) return [];
    if (pair.part.nature === 'percent' || pair.whole.nature === 'percent') return [];
    if (isFraction(pair, items)) return [];
    const next = items[pair.to + 1];
    const noun = hasCue(next, 'counted', 'body') ? next : undefined;
    const isNamed = noun !== undefined || (pair.whole.nature === 'count' && pair.whole.unit !== '');
    // `có 6/8 làn`, `với 231/465 nghị sĩ`: a word says how many there are, and another what they are.
    const isCounted =
      pair.shape === 'slash' &&
      isWord(next) &&
      pair.part.nature === 'count' &&
      pair.whole.nature === 'count' &&
      pair.part.readings[0].value.lte(pair.whole.readings[0].value) &&
      hasCue(items[beforeGlue(items, pair.from)], 'has', 'completes');
    const isQuota =
      isNamed ||
      isCounted ||
      (pair.shape === 'out-of' &&
        pair.whole.nature === 'count' &&
        (isWord(items[pair.to + 1]) || hasCue(items[pair.to + 1], 'plan') || isNamedAtPart(items, pair)));
    if (!isQuota) return [];
    return [
      {
        kind: 'quota',
        rule: `quota.${pair.shape}`,
        certainty: 'sure',
        ...cover([pair.part, pair.whole, ...(noun === undefined ? [] : [noun])]),
        part: pair.part,
        whole: pair.whole,
      },
    ];
  });
}
