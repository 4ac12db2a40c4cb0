import { hasCue, type Item, isMark, isQuantity, isWord } from './items.ts';
import { type Domain, inDomain } from './role.ts';
import { isGlue } from './walk.ts';

/** How many items may name a base between the word that compares and its figure. */
const NAME = 10;

/** A base, and whether only a comma ties its figure to its name. */
interface NamedBase {
  readonly at: number;
  readonly isLoose: boolean;
}

/** `yaitu`, `sebesar`, `qui était de`: a word says that the figure behind it is that of the name before it. */
const isTie = (item: Item | undefined): boolean =>
  hasCue(item, 'restates', 'by', 'equals', 'period') || isGlue(item);

/**
 * The figure of a base that is named at some length behind the item at `at`: `dibanding periode sama sebelumnya hanya
 * Rp302 miliar`, `dari posisi pada 31 Januari 2007, yaitu 43,266 miliar`. Nothing where the name ends otherwise.
 */
export function namedBase(items: readonly Item[], at: number, domain: Domain): NamedBase | undefined {
  const opener = isMark(items[at + 1], ')') ? at + 2 : at + 1;
  if (!hasCue(items[opener], 'against', 'from')) return undefined;
  let isLoose = false;
  for (let k = opener + 1; k <= opener + NAME; k++) {
    const item = items[k];
    if (isQuantity(item)) {
      if (!inDomain(item.quantity, domain) || (!isLoose && !isTie(items[k - 1]))) return undefined;
      // Behind a comma the figure must end its phrase: `versus the prior year, the $10 million recovery` is another.
      return isLoose && isWord(items[k + 1]) ? undefined : { at: k, isLoose };
    }
    // `dibandingkan kenaikan tahun lalu yaitu …`: right behind the word that compares it is a noun.
    const isNoun = k === opener + 1 && hasCue(item, 'rise', 'fall');
    const goesOn =
      isWord(item) ||
      isNoun ||
      isTie(item) ||
      hasCue(item, 'preposition', 'counted', 'body') ||
      isMark(item, ',', '-');
    if (!goesOn || hasCue(item, 'plan', 'and')) return undefined;
    // `dari posisi pekan sebelumnya, 6.337,69 poin`; a word that says what follows may stand behind the comma.
    if (isMark(item, ',') && !hasCue(items[k + 1], 'restates')) isLoose = true;
  }
  return undefined;
}
