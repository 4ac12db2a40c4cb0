import { hasCue, type Item, isAmount, isMark, isQuantity } from './items.ts';
import { endsSentence } from './walk.ts';

/** Where the parts of a total are named. */
export interface Opening {
  /** The indices of the first item behind the opening word and of the item that ends the list. */
  readonly from: number;
  readonly to: number;
  /** The words say that the parts are all (`gồm`), and not only some (`trong đó`). */
  readonly isComplete: boolean;
}

/** How many words of its noun may stand behind the total before its parts are named. */
const NOUN = 12;

/** The index behind the bracket that opens at `at`; the bracket itself where it is never closed. */
function behindBracket(items: readonly Item[], at: number): number {
  const length = items.slice(at).findIndex((item) => isMark(item, ')'));
  return length < 0 ? at : at + length;
}

/** `(trong hạn: 7.349, quá hạn: 218)`: a bracket that lists, each part behind its name. */
const listsParts = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => isMark(item, ':') || hasCue(item, 'comprises', 'includes'));

/** `(295 hommes et 278 femmes)`: a bracket of amounts that one word joins, which may be all. */
const joinsParts = (items: readonly Item[], from: number, to: number): boolean =>
  isAmount(items[from]) &&
  items.slice(from, to).some((item, k, all) => hasCue(item, 'and') && isAmount(all[k + 1]));

/** The place at which the parts of the total at `at` begin; nothing where no word, colon or bracket introduces any. */
export function opensParts(items: readonly Item[], at: number): Opening | undefined {
  // `Of 100 shares in the index, 64 rose, 31 fell …`, `the jury of 12, seven women and five men`.
  const isWhole = hasCue(items[at - 1], 'out-of');
  for (let k = at + 1; k <= at + NOUN; k++) {
    const item = items[k];
    if (item === undefined || endsSentence(item)) return undefined;
    // `32 tersangka, 21 di antaranya pengedar dan 11 pemakai`, `32 suspects, 21 of them …`
    if (isQuantity(item) && hasCue(items[k + 1], 'includes'))
      return { from: k, to: items.length, isComplete: false };
    if (isQuantity(item) && item.quantity.nature !== 'percent') return undefined;
    if (isMark(item, ')', ';')) return undefined;
    const open = { from: k + 1, to: items.length };
    if (hasCue(item, 'comprises')) return { ...open, isComplete: true };
    if (hasCue(item, 'includes')) return { ...open, isComplete: false };
    if (isMark(item, ':')) return { ...open, isComplete: false };
    if (isWhole && isMark(item, ',')) return { ...open, isComplete: false };
    if (isMark(item, '(')) {
      const to = behindBracket(items, k);
      // `7.567 (trong hạn: 7.349, quá hạn: 218)`
      if (listsParts(items, k + 1, to)) return { from: k + 1, to, isComplete: true };
      if (joinsParts(items, k + 1, to)) return { from: k + 1, to, isComplete: false };
      k = to;
    }
  }
  return undefined;
}
