import type { Lexicon } from '../languages/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { readNumeral } from './numeral.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { ONE } from './rational.ts';

/** `triple-double`, `double-digit`: half of a name. */
const isHalfOfName = (text: string, { start, end }: Span): boolean =>
  /^[-‑]\p{L}/u.test(text.slice(end, end + 2)) ||
  /\p{L}[-‑]$/u.test(text.slice(Math.max(0, start - 2), start));

/** `gấp đôi`, `doubled`: a word that is a factor by itself. */
export function readFactor(
  text: string,
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
): QuantityMatch | undefined {
  const factor = lexicon.factors.at(all, at);
  if (factor === undefined) return undefined;
  const [reading] = readNumeral(factor.value, { decimal: '.', blankGroups: false });
  const [first, last] = [all[at], all[at + factor.length - 1]];
  if (reading === undefined || first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  if (isHalfOfName(text, span)) return undefined;
  const hedge = lexicon.hedges.before(all, at);
  const from = at - (hedge?.length ?? 0);
  return {
    from,
    to: at + factor.length,
    quantity: {
      start: all[from]?.start ?? first.start,
      end: last.end,
      nature: 'times',
      numeral: span,
      digits: text.slice(span.start, span.end),
      sign: '',
      readings: [reading],
      scale: ONE,
      prefix: '',
      unit: '',
      measure: 'times',
      money: false,
      hedge: hedge?.value,
      addends: [],
      slashed: false,
    },
  };
}
