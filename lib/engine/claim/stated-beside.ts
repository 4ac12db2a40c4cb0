import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { hasAnyCue, hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import type { Pair } from './pairs.ts';
import { senseOf } from './sense.ts';
import { beforeGlue, endsPhrase, endsStatement } from './walk.ts';

/** How far behind its pair a percentage may stand, in items. */
const REACH = 16;

/** A percentage beside a pair, and how surely it is the pair's. */
export interface Stated {
  readonly at: number;
  readonly quantity: Quantity;
  /** A target other than the printed whole is named behind it: `đạt 97% so với chỉ tiêu giao`. */
  readonly otherTarget: boolean;
  /** So many words stand between that something else may have come to be spoken of. */
  readonly isFar: boolean;
  /** It opens a phrase of its own, which may speak of something else, so that the pair may be a quota all the same. */
  readonly isLoose: boolean;
}

/** Words between a pair and its percentage from which on the two may have parted; fewer where only a comma ties them. */
const FAR = 8;
const NEAR = 3;

/** Words of the noun between a percentage and the bracket behind it: `more than 80% of delegates (412 of 488)`. */
const NOUN = 5;

/** Words that do something for a figure, and may all the same stand in it. */
const IN_NOUN: readonly CueName[] = ['glue', 'counted', 'body', 'preposition', 'out-of', 'plan'];

const isNoun = (item: Item | undefined): boolean => isWord(item) || hasAnyCue(item, IN_NOUN);

const namesOtherTarget = (items: readonly Item[], at: number): boolean =>
  hasCue(items[at + 1], 'against') &&
  items.slice(at + 2, at + 6).some((item) => hasCue(item, 'plan', 'period', 'counted'));

/** `4/6 gói thầu, khối lượng đạt 35%`: behind the comma something else is spoken of. */
function changesSubject(items: readonly Item[], pair: number, verb: number): boolean {
  const between = items.slice(pair + 1, verb);
  const comma = between.findLastIndex((item) => isMark(item, ','));
  return comma >= 0 && between.slice(comma + 1).some(isWord);
}

/** Whether a comma or a dash behind the pair opens the phrase of the percentage at `at`, hardly a word between. */
function opensPhrase(items: readonly Item[], pair: number, at: number): boolean {
  const between = items.slice(pair + 1, at);
  const opening = between.findLastIndex((item) => item.type === 'mark');
  const words = between.slice(opening + 1).filter(isWord).length;
  return words <= NEAR && isMark(between[opening], ',', '–', '—', '-');
}

/** Whether a percentage in a bracket has only the noun of those counted behind it. */
function namesGroup(items: readonly Item[], at: number): boolean {
  const end = items.slice(at + 1, at + 2 + NOUN).findIndex((item) => !isNoun(item));
  const noun = items.slice(at + 1, at + 1 + end);
  return isMark(items[at + 1 + end], ')') && noun.some((item) => hasCue(item, 'counted', 'body'));
}

/** The percentage behind a pair, where the words or a bracket tie it to the pair. */
function behind(items: readonly Item[], pair: Pair): Stated | undefined {
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
    // `87/93 đại biểu (93,5% đại biểu có mặt)`: the bracket names once more what is counted.
    const isNamed = sense.says === 'nothing' && sense.bracketed && namesGroup(items, k);
    // `54 of 71 matches, a 76% success rate`, `73/80 checks, 91% of those due`: a phrase of its own behind the pair.
    const isLoose = sense.says === 'nothing' && opensPhrase(items, pair.to, k);
    const tied =
      sense.says === 'equals' || sense.says === 'shares' || isAlone || isApposed || isLoose || isNamed;
    return tied && !sense.annualised
      ? {
          at: k,
          quantity: item.quantity,
          otherTarget: namesOtherTarget(items, k),
          isFar:
            items.slice(pair.to + 1, k).filter(isWord).length > (isApposed ? NEAR : FAR) ||
            changesSubject(items, pair.to, sense.from) ||
            (isApposed && pair.shape === 'slash') ||
            (isLoose && !isApposed) ||
            isNamed,
          isLoose: isLoose && !isApposed,
        }
      : undefined;
  }
  return undefined;
}

/** `(44 sur 50 foyers)`, `(66/112 thôn, tăng 20 thôn)`: the pair opens a bracket, hardly more than its noun with it. */
function isBracketed(items: readonly Item[], pair: Pair): boolean {
  const noun = items.slice(pair.to + 1, pair.to + 1 + NOUN).findIndex((item) => !isNoun(item));
  return isMark(items[pair.from - 1], '(') && isMark(items[pair.to + 1 + noun], ')', ',', ';');
}

/** `83% of hospitals, 30 out of 36, had been damaged` */
const isBetweenCommas = (items: readonly Item[], pair: Pair): boolean =>
  pair.shape === 'out-of' &&
  isMark(items[pair.from - 1], ',') &&
  isMark(items[pair.to + 1], ',', '.', '–', '—');

/** `99,2% (4.217/4.251)`, `96 persen, yakni 288 dari 300`: the pair behind its percentage, hardly more than a noun between. */
function before(items: readonly Item[], pair: Pair): Stated | undefined {
  const isSaidAgain = hasCue(items[beforeGlue(items, pair.from)], 'restates');
  const isAside = isBetweenCommas(items, pair);
  if (!isBracketed(items, pair) && !isSaidAgain && !isAside) return undefined;
  const opening = isSaidAgain ? beforeGlue(items, pair.from) : pair.from - 1;
  const last = isSaidAgain && isMark(items[opening - 1], ',') ? opening - 2 : opening - 1;
  for (let at = last; at >= last - NOUN; at--) {
    const item = items[at];
    if (isQuantity(item)) {
      const isOfGroup = !isAside || hasCue(items[at + 1], 'out-of');
      const isStated =
        item.quantity.nature === 'percent' && senseOf(items, at).says !== 'growth' && isOfGroup;
      return isStated
        ? { at, quantity: item.quantity, otherTarget: false, isFar: false, isLoose: false }
        : undefined;
    }
    if (!isNoun(item)) return undefined;
  }
  return undefined;
}
/** The percentage behind a pair or before its bracket, where anything ties it to the pair. */
export const statedBeside = (items: readonly Item[], pair: Pair): Stated | undefined =>
  behind(items, pair) ?? before(items, pair);
