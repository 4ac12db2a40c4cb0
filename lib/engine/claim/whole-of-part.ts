import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { ONE } from '../quantity/rational.ts';
import type { Earlier } from './context.ts';
import { hasAnyCue, hasCue, type Item, isAmount, isMark, isQuantity, placeOf } from './items.ts';
import {
  contentBehind,
  countAlike,
  nounWords,
  overlap,
  type Placed,
  phraseWords,
  topicWords,
} from './phrase.ts';
import { comparable, roleOf, sameMeasure } from './role.ts';
import { senseOf } from './sense.ts';
import { behindGlue, endsSentence } from './walk.ts';

/** A figure that a part may be the percentage of. */
export interface Whole {
  readonly quantity: Quantity;
  /** `trong tổng số 640 lao động` names it as the whole; any other larger amount only may be it. */
  readonly isNamed: boolean;
  /** The words behind the percentage, or those that the sentence opens with, are those that it was told under: `so với tổng số hội viên`. */
  readonly isSaid: boolean;
}

/** So many wholes are tried, the nearest first: among more, one would fit by chance. */
const MOST = 3;

/**
 * Whether words before an amount open the group that is spoken of, `Trong số 52 học sinh`, `Of the 640 workers`, and do
 * not say what its neighbour is out of: `12 of 15`.
 */
export const opensGroup = (items: readonly Item[], at: number): boolean =>
  hasCue(items[at - 1], 'out-of', 'within') && !isQuantity(items[at - 2]);

const worth = (quantity: Quantity) => quantity.readings[0].value.mul(quantity.scale);

/** Millions of one noun can hold millions of another, as counts can: `8,9 triệu dân, trong đó nữ 4,6 triệu người`. */
const areScaledCounts = (whole: Quantity, part: Quantity): boolean =>
  whole.scale.equals(part.scale) && !whole.money && !part.money && !whole.scale.equals(ONE);

const isCounted = ({ nature }: Quantity): boolean => nature === 'count' || nature === 'measured';

const mayHold = (whole: Quantity, part: Quantity): boolean =>
  worth(whole).gt(worth(part)) &&
  ((whole.nature === part.nature &&
    (part.nature === 'count' || sameMeasure(whole, part) || areScaledCounts(whole, part))) ||
    (whole.measure !== '' && whole.measure === part.measure && !whole.money && isCounted(whole)));

/** Words of its noun that may stand between a part and its percentage. */
const NOUN = 8;

/** `khiển trách 28 (45%)`, `586 đồng chí, chiếm 13,2%`: the amount has a share of its own, as the parts of a list have. */
function hasShare(items: readonly Item[], at: number): boolean {
  let k = at + 1;
  while (
    k <= at + NOUN &&
    (items[k]?.type === 'word' || hasCue(items[k], 'counted', 'body', 'glue', 'preposition'))
  )
    k++;
  if (isMark(items[k], ',', '(')) k++;
  while (hasCue(items[k], 'shares', 'equals', 'glue')) k = behindGlue(items, k);
  const item = items[k];
  if (!isQuantity(item) || item.quantity.nature !== 'percent') return false;
  const { says, bracketed } = senseOf(items, k);
  return says === 'shares' || says === 'equals' || (says === 'nothing' && bracketed);
}

const opensList = (item: Item): boolean => hasCue(item, 'includes', 'comprises');

/** What speaks for an amount as the whole; the weights only order the few that are tried. */
const WEIGHTS = {
  /** Words behind the percentage name it: `chiếm 0,1% tổng dư nợ`. */
  said: 6,
  /** `Trong số 52 học sinh`. */
  group: 4,
  /** `52 đại biểu. Trong đó, …`. */
  opened: 4,
  /** Its parts are listed somewhere behind it. */
  named: 2,
  /** It counts what the part counts. */
  alike: 2,
  /** For each word that its phrase shares with that of the part: `7928 thí sinh khối THPT`. */
  word: 1,
  /** It is a part of the same list. */
  sibling: -5,
  /** It is said in passing, in a bracket. */
  aside: -2,
  /** For each sentence between. */
  sentence: -1,
  /** One side of `n/m`. */
  slashed: -1,
};

interface Candidate extends Whole {
  readonly score: number;
}

/** A part and its percentage, where they stand. */
export interface Part extends Placed {
  /** The index of the percentage, and of the first item of part and percentage. */
  readonly stated: number;
  readonly from: number;
}

/** Whether the words that the percentage is said to be of name the amount. */
function isSaid(part: Part, place: Placed): boolean {
  const words = contentBehind(part.items, part.stated);
  const shared = overlap(phraseWords(place.items, place.at), words);
  return shared > 0 && shared * 2 >= words.length;
}

/** Of the words that the percentage is said to be of so many must name the amount, two or more of them, to leave no doubt. */
const MOST_WORDS = 0.75;

/** Whether they leave no doubt that the amount is meant. */
function isSaidAgain(part: Part, { items, at }: Placed): boolean {
  const words = new Set(contentBehind(part.items, part.stated));
  const shared = overlap(phraseWords(items, at), words);
  return shared >= 2 && shared >= words.size * MOST_WORDS;
}

/** So many words of what a sentence speaks of have to name an amount. */
const TOPIC = 2;

/** `7928 thí sinh khối THPT và 1668 thí sinh khối GDTX. Kết quả khối THPT: có …`: of the amounts before, what the sentence speaks of names this one the best. */
function isTopic(topic: ReadonlySet<string>, items: readonly Item[], at: number): boolean {
  if (topic.size < TOPIC) return false;
  const named = (k: number): number => overlap(topic, new Set(nounWords(items, k)));
  const own = named(at);
  return own >= TOPIC && items.every((item, k) => k === at || !isWholeAmount(item) || named(k) < own);
}

/** Words of two phrases that are the same, the unit and what only joins left out. */
function sharedWords(part: Part, place: Placed): number {
  const unit = new Set(part.quantity.measure.split(' '));
  const own = new Set([...phraseWords(part.items, part.at)].filter((word) => !unit.has(word)));
  return Math.min(3, overlap(own, phraseWords(place.items, place.at)));
}

/** `3579 đồng chí (khóa trước là 2627 đồng chí)`: the amount stands in a bracket. */
const isAside = (items: readonly Item[], at: number): boolean => {
  const bracket = items.slice(0, at).findLastIndex((item) => isMark(item, '(', ')') || endsSentence(item));
  return isMark(items[bracket], '(');
};

function scoreOf(part: Part, place: Placed, isOpened: boolean): number {
  const { items, at, quantity } = place;
  const weigh = (test: boolean, weight: number): number => (test ? weight : 0);
  return (
    weigh(isSaid(part, place), WEIGHTS.said) +
    weigh(opensGroup(items, at), WEIGHTS.group) +
    weigh(isOpened, WEIGHTS.opened) +
    weigh(countAlike(place, part), WEIGHTS.alike) +
    weigh(!isOpened && hasShare(items, at), WEIGHTS.sibling) +
    weigh(quantity.slashed, WEIGHTS.slashed) +
    weigh(isAside(items, at), WEIGHTS.aside) +
    sharedWords(part, place) * WEIGHTS.word
  );
}

/** `6.084/7.669 xã`, `9 of 12 branches`: the unit of a pair is written once, and is that of both. */
function placedAt(items: readonly Item[], at: number, quantity: Quantity): Placed {
  const other = items[at + 2];
  const isPaired = quantity.slashed ? isMark(items[at + 1], '/') : hasCue(items[at + 1], 'out-of');
  const lacksUnit = quantity.measure === '' && isPaired;
  const measure = lacksUnit && isQuantity(other) ? other.quantity.measure : quantity.measure;
  return { items, at, quantity: { ...quantity, measure } };
}

const isWholeAmount = (item: Item | undefined): item is Item & { readonly type: 'quantity' } =>
  isQuantity(item) && isCounted(item.quantity);

/** The amounts before the part in its sentence. */
function wholesBefore(part: Part): readonly Candidate[] {
  const { items, quantity } = part;
  const found: Candidate[] = [];
  let hasOpened = false;
  let isNested = false;
  for (let k = part.from - 1; k >= 0 && !endsSentence(items[k]); k--) {
    const item = items[k];
    if (item !== undefined && opensList(item)) {
      isNested = !hasOpened;
      hasOpened = true;
    }
    if (!isWholeAmount(item) || roleOf(items, k) === 'delta' || !mayHold(item.quantity, quantity)) continue;
    const place = placedAt(items, k, item.quantity);
    if (item.quantity.slashed && !countAlike(place, part) && !isSaid(part, place)) continue;
    const isNamed = !item.quantity.slashed && (opensGroup(items, k) || hasOpened);
    const score = scoreOf(part, place, isNested) + (isNamed ? WEIGHTS.named : 0);
    found.push({ quantity: item.quantity, isNamed, isSaid: false, score });
    isNested = false;
  }
  return found;
}

/**
 * Amounts of the sentences before that can be the whole: those that count just what the part counts, that words name
 * as a group or as what the percentage is of, or whose parts the sentence lists. The figures have to tell, so none of
 * them is a named whole here.
 */
function wholesEarlier(part: Part, earlier: readonly Item[]): readonly Candidate[] {
  const { items, quantity } = part;
  const found: Candidate[] = [];
  const start = items.slice(0, part.from).findLastIndex(endsSentence) + 1;
  // The nearest amount before a word that lists parts is the one whose parts they are.
  let isOpen = items.slice(start, part.from).some(opensList);
  const topic = topicWords(items, part.at);
  let sentences = 0;
  for (let k = earlier.length - 1; k >= 0; k--) {
    const item = earlier[k];
    if (endsSentence(item)) sentences++;
    if (item !== undefined && opensList(item)) isOpen = true;
    if (!isWholeAmount(item) || roleOf(earlier, k) === 'delta' || !mayHold(item.quantity, quantity)) continue;
    const place = placedAt(earlier, k, item.quantity);
    const isAlike = countAlike(place, part) || quantity.measure === '';
    if (!isAlike && !opensGroup(earlier, k) && !isSaid(part, place) && sharedWords(part, place) < 2) continue;
    const isOpened = isOpen && !isAside(earlier, k);
    if (isOpened) isOpen = false;
    found.push({
      quantity: item.quantity,
      isNamed: false,
      isSaid: isSaidAgain(part, place) || isTopic(topic, earlier, k),
      score: scoreOf(part, place, isOpened) + sentences * WEIGHTS.sentence,
    });
  }
  return found;
}

/** Whether the percentage says in words what it is of, and that is not the whole. */
const isOfAnother = (part: Part, whole: Quantity): boolean => {
  const k = placeOf(part.items, whole);
  const isNamed =
    contentBehind(part.items, part.stated).length > 0 && !hasCue(part.items[part.stated + 1], 'plan');
  return isNamed && (k < 0 || !isSaid(part, { items: part.items, at: k, quantity: whole }));
};

/**
 * The figures that the part may be a percentage of, the likeliest first; `isPlain` where it is no level that something
 * in its own sentence rose or fell to.
 */
export function wholesOf(found: Part, earlier: Earlier, isPlain: boolean): readonly Whole[] {
  const part: Part = { ...found, ...placedAt(found.items, found.at, found.quantity) };
  const near = isPlain ? wholesBefore(part) : [];
  const named = near.filter(({ isNamed, quantity }) => isNamed && !isOfAnother(part, quantity));
  const candidates = [...near, ...(named.length > 0 ? [] : wholesEarlier(part, earlier.near))];
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ quantity, isNamed, isSaid }) => ({
      quantity,
      isNamed: isNamed && !isOfAnother(part, quantity),
      isSaid: isSaid && candidates.filter((one) => one.isSaid).length === 1,
    }));
}

/** Words behind which no whole stands. A plan is none: what is measured against it is attained. */
const NO_WHOLE: readonly CueName[] = ['and', 'rise', 'fall', 'against', 'plan'];

/** Words between a percentage and the whole behind it. */
const BEHIND = 10;

/** `chiếm 34% tổng tài sản 3.000 tỷ đồng`, `10% of its workforce of 3,000`: the whole behind the percentage. */
export function wholeBehind(items: readonly Item[], at: number, part: Quantity): readonly Whole[] {
  for (let k = at + 1; k <= at + BEHIND; k++) {
    const item = items[k];
    if (endsSentence(item) || isMark(item, ',', ';')) return [];
    if (hasAnyCue(item, NO_WHOLE) || hasCue(items[k + 1], 'plan')) return [];
    if (!isQuantity(item)) continue;
    const isNamed = hasCue(items[k - 1], 'out-of') && k - 1 === at + 1;
    return isAmount(item) && comparable(item.quantity, part)
      ? [{ quantity: item.quantity, isNamed, isSaid: false }]
      : [];
  }
  return [];
}
