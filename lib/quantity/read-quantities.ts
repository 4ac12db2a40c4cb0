import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { readAmount } from './amount.ts';
import { isDate } from './calendar.ts';
import { isCode } from './code.ts';
import { joinCompounds } from './compound.ts';
import { readFactor } from './factor.ts';
import { readFraction } from './fraction.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { isRange, type Range, readRange } from './range.ts';
import { withSlashes } from './slashes.ts';

/** Whether the numeral at a token says how many or how much, alone or as an end of a range. */
const saysHowMany = (text: string, all: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  all[at]?.type === 'number' && !isDate(text, all, at, lexicon) && !isCode(text, all, at);

/** The ranges of one sentence (`10-20%`, `between 5 and 7 million`), in order. */
export function readRanges(text: string, all: readonly Token[], lexicon: Lexicon): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; at < all.length; at++) {
    const range = saysHowMany(text, all, at, lexicon) ? readRange(text, all, at, lexicon) : undefined;
    if (range === undefined) continue;
    found.push(range);
    at = Math.max(at, range.to - 1);
  }
  return found;
}

function readOne(
  text: string,
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
): QuantityMatch | undefined {
  const isNumber = saysHowMany(text, all, at, lexicon) && !isRange(all, at, lexicon);
  return (
    readFraction(text, all, at, lexicon) ??
    (isNumber ? readAmount(text, all, at, lexicon) : undefined) ??
    readFactor(text, all, at, lexicon)
  );
}

/** The quantities of one sentence, in order. Dates, ordinals, ranges and numerals that are no number are left out. */
export function readQuantities(
  text: string,
  all: readonly Token[],
  lexicon: Lexicon,
): readonly QuantityMatch[] {
  const ranges = readRanges(text, all, lexicon);
  const found: QuantityMatch[] = [];
  let next = 0;
  for (let at = 0; at < all.length; at++) {
    while ((ranges[next]?.to ?? at + 1) <= at) next++;
    const range = ranges[next];
    const match = readOne(text, all, at, lexicon);
    if (range !== undefined && at >= range.from) at = Math.max(at, range.to - 1);
    else if (match !== undefined) {
      found.push(match);
      at = Math.max(at, match.to - 1);
    }
  }
  return withSlashes(joinCompounds(found, lexicon), all);
}
