import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { readAmount } from './amount.ts';
import { isDate } from './calendar.ts';
import { isCode } from './code.ts';
import { joinCompounds } from './compound.ts';
import { readFactor } from './factor.ts';
import { formulasIn } from './formula.ts';
import { readFraction } from './fraction.ts';
import { groupedAlike } from './grouped-alike.ts';
import { isName, isNamedGroup } from './name.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { type AmountAt, isRange, type Range, readRange } from './range.ts';
import { withSlashes } from './slashes.ts';

/** A function that remembers what it gave for each token. */
function remembered<V>(read: (at: number) => V): (at: number) => V {
  const known: { readonly value: V }[] = [];
  return (at) => {
    const found = known[at] ?? { value: read(at) };
    known[at] = found;
    return found.value;
  };
}

/** What stands at each numeral of a sentence, looked up when it is asked for. */
interface Numerals {
  readonly amountAt: AmountAt;
  /** Whether the numeral says how many or how much, alone or as an end of a range. */
  readonly countsAt: (at: number) => boolean;
}

function numeralsOf(text: string, all: readonly Token[], lexicon: Lexicon): Numerals {
  const formulas = formulasIn(all);
  const isOther = (at: number): boolean =>
    formulas.some(([from, to]) => at >= from && at < to) ||
    isDate(text, all, at, lexicon) ||
    isCode(text, all, at) ||
    isName(text, all, at, lexicon) ||
    isNamedGroup(all, at, lexicon);
  const isOtherAt = remembered(isOther);
  return {
    amountAt: remembered((at) => readAmount(text, all, at, lexicon)),
    countsAt: (at) => all[at]?.type === 'number' && !isOtherAt(at),
  };
}

function rangesOf(
  all: readonly Token[],
  { amountAt, countsAt }: Numerals,
  lexicon: Lexicon,
): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; at < all.length; at++) {
    const range = countsAt(at) ? readRange(all, at, amountAt, lexicon) : undefined;
    if (range === undefined) continue;
    found.push(range);
    at = Math.max(at, range.to - 1);
  }
  return found;
}

/** The ranges of one sentence (`10-20%`, `between 5 and 7 million`), in order. */
export const readRanges = (text: string, all: readonly Token[], lexicon: Lexicon): readonly Range[] =>
  rangesOf(all, numeralsOf(text, all, lexicon), lexicon);

/** The quantities of one sentence, in order. Dates, ordinals, ranges and numerals that are no number are left out. */
export function readQuantities(
  text: string,
  all: readonly Token[],
  lexicon: Lexicon,
): readonly QuantityMatch[] {
  const numerals = numeralsOf(text, all, lexicon);
  const ranges = rangesOf(all, numerals, lexicon);
  const readOne = (at: number): QuantityMatch | undefined => {
    const isAmount = numerals.countsAt(at) && !isRange(all, at, lexicon);
    return (
      readFraction(text, all, at, lexicon) ??
      (isAmount ? numerals.amountAt(at) : undefined) ??
      readFactor(text, all, at, lexicon)
    );
  };
  const found: QuantityMatch[] = [];
  let next = 0;
  for (let at = 0; at < all.length; at++) {
    while ((ranges[next]?.to ?? at + 1) <= at) next++;
    const range = ranges[next];
    if (range !== undefined && at >= range.from) {
      at = Math.max(at, range.to - 1);
      continue;
    }
    const token = all[at];
    // Most tokens begin no figure.
    const mayOpen = token !== undefined && (token.type === 'number' || lexicon.opensFigure(token));
    const match = mayOpen ? readOne(at) : undefined;
    if (match === undefined) continue;
    found.push(match);
    at = Math.max(at, match.to - 1);
  }
  return groupedAlike(withSlashes(joinCompounds(found, lexicon), all));
}
