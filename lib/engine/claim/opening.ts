import { toNumber, unitOfLastPlace } from '../quantity/rational.ts';
import { canSum, figureAt } from './figure.ts';
import { hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import type { Passage, ToldFigure } from './passage.ts';
import { beforeGlue, endsSentence } from './walk.ts';

/** Where the parts of a total are named. */
export interface Opening {
  /** The indices of the first item that may be a part and of the item that ends the list. */
  readonly from: number;
  readonly to: number;
  /** The words say that the parts are all (`gồm`), and not only some (`trong đó`). */
  readonly isComplete: boolean;
  /**
   * `tight`: a word, a colon or a bracket introduces the parts of this total, with no other amount between;
   * `next`: such a word begins the next sentence; `past`: other amounts stand between; `none`: no word does.
   */
  readonly link: 'tight' | 'next' | 'past' | 'none';
  /** Figures of change or shares stand between the total and its parts. */
  readonly isParted: boolean;
}

/** How many words may stand in a row between the total and the word that opens its parts. */
const NOUN = 14;
/** So far from its total the parts begin at the most, in items … */
const REACH = 90;
/** … and past so many other amounts. */
const PASSED = 3;
/** How many words may stand before the colon that opens the parts in a new sentence: `Hình thức: khiển trách 28`. */
const HEADING = 4;

/** The index behind the bracket that opens at `at`; the bracket itself where it is never closed. */
function behindBracket(items: readonly Item[], at: number): number {
  const length = items.slice(at, at + REACH).findIndex((item) => isMark(item, ')'));
  return length < 0 ? at : at + length;
}

/** `(trong hạn: 7.349, quá hạn: 218)`: a bracket that lists, each part behind its name. */
const listsParts = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => isMark(item, ':') || hasCue(item, 'comprises', 'includes'));

/** `(295 hommes et 278 femmes)`, `(31 cụ ông; 142 cụ bà)`: a bracket of several figures, which may be all. */
function joinsParts(items: readonly Item[], from: number, to: number): boolean {
  const figures = items
    .slice(from, to)
    .filter((item, k) => figureAt(items, from + k) !== undefined && isQuantity(item));
  const amounts = figures.filter((item) => isQuantity(item) && item.quantity.nature !== 'percent');
  const isJoined = items.slice(from, to).some((item) => isMark(item, ',', ';') || hasCue(item, 'and'));
  return isJoined && (amounts.length > 1 || figures.length > 2);
}

/** Whether a colon opens the sentence that begins at `at`, before any figure. */
function headingEnd(items: readonly Item[], at: number): number | undefined {
  for (let k = at; k <= at + HEADING; k++) {
    if (isMark(items[k], ':')) return k;
    if (isQuantity(items[k]) || endsSentence(items[k])) return undefined;
  }
  return undefined;
}

/** A figure that tells of a change, or what one is compared with, and so parts no total from its parts. */
const isAside = (figure: ToldFigure): boolean =>
  figure.nature === 'percent' || figure.quantity.slashed || figure.tells !== 'level';

/** So many times its last place a figure must be for its digits alone to tell. */
const TELLING = 100;

const isTelling = ({ worth, quantity: { readings, scale } }: ToldFigure): boolean =>
  worth >= TELLING * toNumber(unitOfLastPlace(readings[0].decimals).mul(scale));

/** The places at which the parts of the total at `at` may begin, the best linked first; none where it has no parts. */
export function openingsOf({ items, figures }: Passage, total: ToldFigure): readonly Opening[] {
  const { at } = total;
  const found: Opening[] = [];
  // `Of 100 shares in the index, 64 rose, 31 fell …`, `the jury of 12, seven women and five men`.
  const isWhole = [at - 1, beforeGlue(items, at)].some((k) => hasCue(items[k], 'out-of'));
  const limit = Math.min(items.length, at + REACH);
  let words = 0;
  let passed = 0;
  let isParted = false;
  let sentences = 0;
  const linkOf = (): Opening['link'] => (passed > 0 ? 'past' : sentences > 0 ? 'next' : 'tight');
  const open = (from: number, isComplete: boolean, to = items.length): void => {
    found.push({ from, to, isComplete, link: linkOf(), isParted });
  };
  let isOpened = false;
  for (let k = total.last + 1; k < limit; k++) {
    const item = items[k];
    if (item === undefined) break;
    if (endsSentence(item)) {
      sentences++;
      words = 0;
      isOpened = false;
      if (sentences > 2) break;
      const next = items[k + 1];
      const colon = headingEnd(items, k + 1);
      if (hasCue(next, 'includes', 'comprises')) continue;
      if (colon !== undefined) {
        open(colon + 1, false);
        break;
      }
      // `So với cùng kỳ, giảm 400 vụ …`: a sentence of changes parts no total from its parts.
      if (hasCue(next, 'against')) {
        const length = items.slice(k + 1, limit).findIndex((one) => endsSentence(one));
        if (length < 0) break;
        isParted = true;
        k += length;
        continue;
      }
      break;
    }
    if (isOpened) continue;
    const figure = figures.get(k);
    // `32 tersangka, 21 di antaranya pengedar dan 11 pemakai`, `32 suspects, 21 of them …`
    if (figure !== undefined && hasCue(items[figure.last + 1], 'includes')) {
      open(k, false);
      isOpened = true;
    } else if (hasCue(item, 'comprises', 'includes')) {
      open(k + 1, hasCue(item, 'comprises'));
      isOpened = true;
    } else if (isQuantity(item)) {
      words = 0;
      // An amount of another kind cannot be the total of the same parts, but a list behind it is not plain.
      if (figure === undefined || isAside(figure) || !canSum(total, figure)) isParted = true;
      else passed++;
      if (figure !== undefined) k = figure.last;
      if (passed > PASSED) break;
    } else if (isMark(item, ':') || (isWhole && passed === 0 && isMark(item, ','))) {
      open(k + 1, false);
      isOpened = true;
    } else if (isMark(item, '(')) {
      const to = behindBracket(items, k);
      // `7.567 (trong hạn: 7.349, quá hạn: 218)`
      if (listsParts(items, k + 1, to)) open(k + 1, true, to);
      else if (joinsParts(items, k + 1, to)) open(k + 1, false, to);
      k = to;
    } else if (isWord(item) && ++words > NOUN) break;
    else if (isMark(item, ';') && !hasCue(items[k + 1], 'includes', 'comprises')) isOpened = true;
    else if (isMark(item, ')') && total.nature !== 'percent') isOpened = true;
  }
  if (total.nature !== 'percent' && isTelling(total))
    found.push({ from: total.last + 1, to: items.length, isComplete: false, link: 'none', isParted });
  return found;
}
